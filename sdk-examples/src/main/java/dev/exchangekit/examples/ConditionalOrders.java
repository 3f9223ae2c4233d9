package dev.exchangekit.examples;

import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Trigger;
import java.math.BigDecimal;
import java.math.RoundingMode;
import picocli.CommandLine.Command;

/** Orders that wait for a price, and orders that bring their own take profit and stop loss. */
@Command(
        name = "ConditionalOrders",
        description = "Places a stop order and an order with attached take profit and stop loss, and cancels them.")
public final class ConditionalOrders extends Example {
    private static final BigDecimal QUANTITY = new BigDecimal("0.010");

    /** Runs the example. */
    public static void main(String[] args) {
        launch(new ConditionalOrders(), args);
    }

    @Override
    void run(Venue venue) throws InterruptedException {
        try (Connection connection = venue.connect()) {
            Exchange exchange = connection.exchange();
            Symbol symbol = venue.traded();
            if (!exchange.supports(Feature.STOP_ORDERS, symbol)) {
                throw new WrongChoiceException(exchange.name() + " takes no orders that wait for a price.");
            }
            exchange.warmUp();
            Instrument instrument = exchange.market().instrument(symbol);
            BigDecimal last = exchange.market().price(symbol).orElseThrow();
            step("Connected to %s; %s last traded at %s", venue, symbol, last);
            if (!venue.mayTrade()) {
                step("Here orders would cost real money, so nothing is traded");
                return;
            }
            stopOrder(exchange, instrument, last);
            attachedExits(exchange, instrument, last);
            step("Cancel what is left");
            exchange.trading().cancelAll(symbol);
            detail("open orders: %s", exchange.trading().openOrders(symbol).size());
        }
    }

    private void stopOrder(Exchange exchange, Instrument instrument, BigDecimal last) throws InterruptedException {
        BigDecimal trigger = times(instrument, last, "1.05");
        step("A stop order: buy %s at the market once the price has risen to %s", QUANTITY, trigger);
        OrderAck ack = exchange.trading()
                .place(OrderRequest.market(instrument.symbol(), Side.BUY, QUANTITY).toBuilder()
                        .trigger(Trigger.stop(trigger))
                        .build());
        Order order = awaitOrder(exchange, ack.ref(), found -> !found.isFinal());
        detail("%s, trigger %s", order.status(), order.trigger().map(Trigger::price));
        detail("cancelled: %s", exchange.trading().cancel(ack.ref()).outcome());
    }

    private void attachedExits(Exchange exchange, Instrument instrument, BigDecimal last) throws InterruptedException {
        BigDecimal price = times(instrument, last, "0.98");
        BigDecimal takeProfit = times(instrument, last, "1.10");
        BigDecimal stopLoss = times(instrument, last, "0.90");
        step("A limit order at %s that takes profit at %s and stops its loss at %s", price, takeProfit, stopLoss);
        OrderAck ack = exchange.trading()
                .place(OrderRequest.limit(instrument.symbol(), Side.BUY, QUANTITY, price).toBuilder()
                        .takeProfit(ExitOrder.market(takeProfit))
                        .stopLoss(ExitOrder.market(stopLoss))
                        .build());
        Order order = awaitOrder(exchange, ack.ref(), found -> !found.isFinal());
        detail("%s with its exits: they become orders of their own when it is filled", order.status());
    }

    private static BigDecimal times(Instrument instrument, BigDecimal price, String factor) {
        return instrument.roundPrice(price.multiply(new BigDecimal(factor)), RoundingMode.HALF_UP);
    }
}
