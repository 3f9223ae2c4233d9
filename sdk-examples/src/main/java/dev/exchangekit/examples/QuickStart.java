package dev.exchangekit.examples;

import dev.exchangekit.core.exchange.Exchange;
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
import dev.exchangekit.core.sim.SimSymbol;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import picocli.CommandLine.Command;

/** A first look: a price, orders that are placed, amended, cancelled and filled, a position, balances. */
@Command(name = "QuickStart", description = "Places, amends, cancels and fills orders and reads a position.")
public final class QuickStart extends Example {
    private static final Symbol PERPETUAL = Symbol.of("BTC/USDT:USDT");
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

            Ticker ticker = exchange.market().ticker(PERPETUAL);
            step(
                    "%s: last trade at %s, best bid %s, best ask %s",
                    PERPETUAL, ticker.last(), ticker.bid(), ticker.ask());

            if (!venue.mayTrade()) {
                step("Here orders would cost real money, so nothing is traded");
            } else if (!exchange.positions().positions(PERPETUAL).isEmpty()) {
                step("The account has a position in %s already, so nothing is traded", PERPETUAL);
            } else {
                placeAmendCancel(exchange, ticker.bid().orElseThrow());
                openAndClose(exchange, venue);
            }

            step("Balances");
            for (Balance balance : exchange.account().balances()) {
                detail("%s: %s free, %s used", balance.asset(), balance.free(), balance.used());
            }
        }
    }

    private void placeAmendCancel(Exchange exchange, BigDecimal bid) throws InterruptedException {
        Instrument instrument = exchange.market().instrument(PERPETUAL);
        BigDecimal price = instrument.roundPrice(bid.multiply(new BigDecimal("0.98")), RoundingMode.DOWN);
        OrderAck ack = exchange.trading().place(OrderRequest.limit(PERPETUAL, Side.BUY, QUANTITY, price));
        step("Placed: buy %s at %s or less", QUANTITY, price);
        detail("accepted as order %s, client id %s", ack.orderId(), ack.clientOrderId());

        BigDecimal better = price.add(instrument.tickSize().multiply(BigDecimal.TEN));
        AmendResult amended = exchange.trading().amend(AmendRequest.price(ack.ref(), better));
        OrderRef ref = amended.order(); // another one where the exchange amends by replacing
        Order order = awaitOrder(exchange, ref, found -> true);
        step("Amended to %s: %s", better, amended.outcome());
        detail("the order is %s, %s of %s filled", order.status(), order.filledQuantity(), order.quantity());

        CancelResult cancelled = exchange.trading().cancel(ref);
        step("Cancelled: %s", cancelled.outcome());
        detail("open orders left: %s", exchange.trading().openOrders(PERPETUAL).size());
    }

    private void openAndClose(Exchange exchange, Venue venue) throws InterruptedException {
        OrderAck buy = exchange.trading().place(OrderRequest.market(PERPETUAL, Side.BUY, QUANTITY));
        Order bought = awaitOrder(exchange, buy.ref(), Order::isFinal);
        step("Bought at the market: %s, %s at %s", bought.status(), bought.filledQuantity(), bought.averagePrice());
        bought.fees().forEach(fee -> detail("fee: %s %s", fee.amount(), fee.asset()));

        venue.simulator().ifPresent(simulator -> {
            BigDecimal price = new BigDecimal("65000");
            simulator.marketMaker().moveTo(SimSymbol.linear("BTCUSDT"), price);
            step("The simulated market rises to %s", price);
        });
        for (Position position : exchange.positions().positions(PERPETUAL)) {
            step("Position: %s %s from %s", position.side(), position.quantity(), position.entryPrice());
            detail("unrealized profit: %s USDT at mark price %s", position.unrealizedProfit(), position.markPrice());
        }

        List<OrderAck> closing = exchange.trading().closePosition(PERPETUAL);
        for (OrderAck ack : closing) {
            Order closed = awaitOrder(exchange, ack.ref(), Order::isFinal);
            step("Closed the position: %s, sold at %s", closed.status(), closed.averagePrice());
        }
        detail("positions left: %s", exchange.positions().positions(PERPETUAL).size());
    }
}
