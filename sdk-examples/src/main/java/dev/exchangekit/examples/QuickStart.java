package dev.exchangekit.examples;

import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import picocli.CommandLine.Command;

/** A first look: a price, orders that are placed, amended, cancelled and filled, a position, balances. */
@Command(name = "QuickStart", description = "Places, amends, cancels and fills orders and reads a position.")
public final class QuickStart extends Example {
    private static final BigDecimal QUANTITY = new BigDecimal("0.01");

    /** Runs the example. */
    public static void main(String[] args) {
        launch(new QuickStart(), args);
    }

    @Override
    void run(Venue venue) throws InterruptedException {
        try (Connection connection = venue.connect()) {
            Exchange exchange = connection.exchange();
            exchange.warmUp();
            step("Connected to %s", venue);
            detail("it lists %s instruments", exchange.knownInstruments().all().size());

            Symbol symbol = venue.traded();
            Ticker ticker = exchange.market().ticker(symbol);
            step("%s: last trade at %s, best bid %s, best ask %s", symbol, ticker.last(), ticker.bid(), ticker.ask());

            if (!venue.mayTrade()) {
                step("Here orders would cost real money, so nothing is traded");
            } else if (!exchange.supports(Feature.POSITIONS, symbol)) {
                placeAmendCancel(exchange, symbol, ticker.bid().orElseThrow());
                buyAndSell(exchange, symbol, ticker.last().orElseThrow());
            } else if (!exchange.positions().positions(symbol).isEmpty()) {
                step("The account has a position in %s already, so nothing is traded", symbol);
            } else {
                placeAmendCancel(exchange, symbol, ticker.bid().orElseThrow());
                openAndClose(exchange, symbol, venue);
            }

            step("Balances");
            for (Balance balance : exchange.account().balances()) {
                detail("%s: %s free, %s used", balance.asset(), balance.free(), balance.used());
            }
        }
    }

    private void placeAmendCancel(Exchange exchange, Symbol symbol, BigDecimal bid) throws InterruptedException {
        Instrument instrument = exchange.market().instrument(symbol);
        BigDecimal price = instrument.roundPrice(bid.multiply(new BigDecimal("0.98")), RoundingMode.DOWN);
        OrderAck ack = exchange.trading().place(OrderRequest.limit(symbol, Side.BUY, QUANTITY, price));
        step("Placed: buy %s at %s or less", QUANTITY, price);
        detail("accepted as order %s, client id %s", ack.orderId(), ack.clientOrderId());

        OrderRef ref = ack.ref();
        if (exchange.supports(Feature.AMEND, symbol)) {
            BigDecimal better = price.add(instrument.tickSize(price).multiply(BigDecimal.TEN));
            AmendResult amended = exchange.trading().amend(AmendRequest.price(ref, better));
            step("Amended to %s: %s", better, amended.outcome());
            ref = amended.order(); // another one where the exchange amends by replacing
        }
        Order order = awaitOrder(exchange, ref, found -> true);
        detail("the order is %s, %s of %s filled", order.status(), order.filledQuantity(), order.quantity());

        CancelResult cancelled = exchange.trading().cancel(ref);
        step("Cancelled: %s", cancelled.outcome());
        detail("open orders left: %s", exchange.trading().openOrders(symbol).size());
    }

    /** Where nothing is held but coins. */
    private void buyAndSell(Exchange exchange, Symbol symbol, BigDecimal last) throws InterruptedException {
        BigDecimal amount = QUANTITY.multiply(last).setScale(0, RoundingMode.UP);
        Order bought = traded(exchange, OrderRequest.marketQuote(symbol, Side.BUY, amount));
        step("Bought for %s %s at the market: %s", amount, symbol.quote(), bought.status());
        showFilled(bought);

        BigDecimal quantity =
                exchange.market().instrument(symbol).roundQuantity(bought.filledQuantity(), RoundingMode.DOWN);
        Order sold = traded(exchange, OrderRequest.market(symbol, Side.SELL, quantity));
        step("Sold %s at the market: %s", quantity, sold.status());
        showFilled(sold);
    }

    private static Order traded(Exchange exchange, OrderRequest request) throws InterruptedException {
        return awaitOrder(exchange, exchange.trading().place(request).ref(), Order::isFinal);
    }

    private void showFilled(Order order) {
        detail("%s %s at %s", order.filledQuantity(), order.symbol().base(), order.averagePrice());
        order.fees().forEach(fee -> detail("fee: %s %s", fee.amount(), fee.asset()));
    }

    private void openAndClose(Exchange exchange, Symbol symbol, Venue venue) throws InterruptedException {
        Order bought = traded(exchange, OrderRequest.market(symbol, Side.BUY, QUANTITY));
        step("Bought at the market: %s", bought.status());
        showFilled(bought);

        venue.simulator().ifPresent(simulator -> {
            BigDecimal price = new BigDecimal("65000");
            simulator.marketMaker().moveTo(simulated(exchange.market().instrument(symbol)), price);
            step("The simulated market rises to %s", price);
        });
        for (Position position : exchange.positions().positions(symbol)) {
            step("Position: %s %s from %s", position.side(), position.quantity(), position.entryPrice());
            detail("unrealized profit: %s USDT at mark price %s", position.unrealizedProfit(), position.markPrice());
        }

        List<OrderAck> closing = exchange.trading().closePosition(symbol);
        for (OrderAck ack : closing) {
            Order closed = awaitOrder(exchange, ack.ref(), Order::isFinal);
            step("Closed the position: %s, sold at %s", closed.status(), closed.averagePrice());
        }
        detail("positions left: %s", exchange.positions().positions(symbol).size());
    }
}
