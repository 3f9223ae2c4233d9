package dev.exchangekit.examples;

import dev.exchangekit.core.SdkObserver;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.sim.MarketMaker;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.front.Fault;
import dev.exchangekit.core.sim.front.Faults;
import dev.exchangekit.core.sim.front.Simulator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;

/** One order from its placement to its fills and fees, and what happens when an answer is lost. */
@Command(
        name = "OrderLifecycle",
        description = "Follows one order from placement to its fills and fees; on the simulator also what becomes of"
                + " orders whose answer is lost.")
public final class OrderLifecycle extends Example {
    private static final BigDecimal QUANTITY = new BigDecimal("0.020");
    private static final BigDecimal PART = new BigDecimal("0.005");

    /** What the order was: one, or several where it is changed by another one in its place. */
    private final Set<OrderRef> orders = new LinkedHashSet<>();

    /** Runs the example. */
    public static void main(String[] args) {
        launch(new OrderLifecycle(), args);
    }

    @Override
    void run(Venue venue) throws InterruptedException {
        try (Connection connection = venue.connect(settings -> settings.orderIntentHook(this::journal))) {
            Exchange exchange = connection.exchange();
            exchange.warmUp();
            Instrument instrument = exchange.market().instrument(venue.traded());
            step("Connected to %s", venue);
            detail(
                    "%s: price step %s, quantity step %s",
                    instrument.symbol(), instrument.tickSize(), instrument.quantityStep());
            if (venue.mayTrade()) {
                refuseBeforeSending(exchange, instrument);
                OrderRef order = placeAndFill(exchange, instrument, venue);
                showFills(exchange, order);
                close(exchange, instrument.symbol());
            } else {
                step("Here orders would cost real money, so nothing is traded");
                detail(
                        "open orders: %s",
                        exchange.trading().openOrders(instrument.symbol()).size());
            }
        }
        venue.simulator().ifPresent(simulator -> loseAnswers(venue, simulator));
    }

    /** Sees every order before its first byte leaves; an application would write it down here. */
    private void journal(List<OrderIntent> intents) {
        intents.forEach(intent -> detail("[about to leave: %s %s]", intent.action(), intent.id()));
    }

    private void refuseBeforeSending(Exchange exchange, Instrument instrument) {
        step("An order with a price that is no multiple of the price step is refused before anything leaves");
        BigDecimal between =
                exchange.market().price(instrument.symbol()).orElseThrow().add(new BigDecimal("0.0001"));
        try {
            exchange.trading().place(OrderRequest.limit(instrument.symbol(), Side.BUY, QUANTITY, between));
        } catch (InvalidRequestException e) {
            detail("%s", e.getMessage());
        }
    }

    private OrderRef placeAndFill(Exchange exchange, Instrument instrument, Venue venue) throws InterruptedException {
        Symbol symbol = instrument.symbol();
        Ticker ticker = exchange.market().ticker(symbol);
        BigDecimal bid = ticker.bid().orElseThrow();
        BigDecimal low = instrument.roundPrice(bid.multiply(new BigDecimal("0.99")), RoundingMode.DOWN);
        step("Place: buy %s at %s, while the best bid is %s", QUANTITY, low, bid);
        OrderAck ack = exchange.trading().place(OrderRequest.limit(symbol, Side.BUY, QUANTITY, low));
        orders.add(ack.ref());
        show(exchange, ack.ref());

        BigDecimal best = bid.add(instrument.tickSize(bid));
        step("Move it to %s, which makes it the best bid", best);
        OrderRef ref = move(exchange, ack.ref(), best);

        if (venue.simulator().isPresent()) {
            step("Somebody on the simulated market sells %s", PART);
            NewOrder order = NewOrder.market(simulated(instrument), SimSide.SELL, PART);
            venue.simulator().get().sim().place(MarketMaker.TAKER, order);
            show(exchange, ref);
        }

        BigDecimal ask = exchange.market().ticker(symbol).ask().orElseThrow();
        BigDecimal high = instrument.roundPrice(ask.multiply(new BigDecimal("1.001")), RoundingMode.UP);
        step("Move it to %s, above the best ask %s, so the rest is filled at once", high, ask);
        return moveOrCancel(exchange, ref, high);
    }

    private OrderRef moveOrCancel(Exchange exchange, OrderRef order, BigDecimal price) throws InterruptedException {
        try {
            return move(exchange, order, price);
        } catch (OrderRejectedException e) {
            if (!e.kind().equals(ErrorKind.ORDER_BUSY)) {
                throw e;
            }
            detail("%s", e.getMessage());
            step("Not every exchange changes orders that are partly filled, so the rest is cancelled");
            detail("%s", exchange.trading().cancel(order).outcome());
            return order;
        }
    }

    /** Returns the order as it is named from then on. */
    private OrderRef move(Exchange exchange, OrderRef order, BigDecimal price) throws InterruptedException {
        OrderRef moved = exchange.supports(Feature.AMEND, order.symbol())
                ? amend(exchange, order, price)
                : replace(exchange, order, price);
        orders.add(moved);
        show(exchange, moved);
        return moved;
    }

    private OrderRef amend(Exchange exchange, OrderRef order, BigDecimal price) {
        AmendResult result = exchange.trading().amend(AmendRequest.price(order, price));
        detail("amend: %s", result.outcome());
        return result.order();
    }

    /** Between the two there is no order; what is filled before the first has ended is not bought again. */
    private OrderRef replace(Exchange exchange, OrderRef order, BigDecimal price) throws InterruptedException {
        detail("cancel: %s", exchange.trading().cancel(order).outcome());
        Order ended = awaitOrder(exchange, order, Order::isFinal);
        BigDecimal rest = ended.quantity().orElseThrow().subtract(ended.filledQuantity());
        detail("and a new order for %s in its place", rest);
        return exchange.trading()
                .place(OrderRequest.limit(order.symbol(), Side.BUY, rest, price))
                .ref();
    }

    private void show(Exchange exchange, OrderRef ref) throws InterruptedException {
        Order order = awaitOrder(exchange, ref, found -> true);
        detail("%s: %s of %s filled", order.status(), order.filledQuantity(), order.quantity());
    }

    private void showFills(Exchange exchange, OrderRef ref) throws InterruptedException {
        Order order = awaitOrder(exchange, ref, Order::isFinal);
        step("The order is %s: %s at %s on average", order.status(), order.filledQuantity(), order.averagePrice());
        List<String> ids = orders.stream()
                .flatMap(live -> exchange.trading().order(live).stream())
                .map(Order::orderId)
                .toList();
        for (Fill fill :
                exchange.trading().fills(ref.symbol(), HistoryWindow.newest(20)).items()) {
            if (ids.contains(fill.orderId())) {
                String role = fill.maker()
                        .map(maker -> maker ? " as maker" : " as taker")
                        .orElse("");
                detail("fill: %s at %s%s, fees %s", fill.quantity(), fill.price(), role, fees(fill));
            }
        }
        step("Cancelling it now is answered, not thrown");
        detail("%s", exchange.trading().cancel(ref).outcome());
    }

    private static String fees(Fill fill) {
        return String.join(
                ", ",
                fill.fees().stream()
                        .map(fee -> fee.amount().toPlainString() + " " + fee.asset())
                        .toList());
    }

    private void close(Exchange exchange, Symbol symbol) throws InterruptedException {
        BigDecimal bought = orders.stream()
                .map(order -> exchange.trading().order(order).map(Order::filledQuantity))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (bought.signum() > 0) {
            boolean position = exchange.supports(Feature.REDUCE_ONLY, symbol);
            step("Sell what was bought%s", position ? ", by an order that can only make a position smaller" : "");
            OrderAck ack = exchange.trading()
                    .place(OrderRequest.market(symbol, Side.SELL, bought).toBuilder()
                            .reduceOnly(position)
                            .build());
            Order sold = awaitOrder(exchange, ack.ref(), Order::isFinal);
            detail("%s: %s at %s", sold.status(), sold.filledQuantity(), sold.averagePrice());
        }
    }

    /** The three ends that an order can come to when its answer does not arrive. */
    private void loseAnswers(Venue venue, Simulator simulator) {
        String path = venue.orderPath();
        Faults faults = simulator.faults();
        try (Connection connection = venue.connect(this::searching)) {
            Exchange exchange = connection.exchange();
            exchange.warmUp();
            OrderRequest order = farOrder(exchange, venue.traded());

            step("The connection breaks after the exchange took an order");
            faults.onNext(path, Fault.answerLost());
            OrderAck ack = exchange.trading().place(order);
            detail("place() returned: accepted as order %s", ack.orderId());
            detail(
                    "orders with that id: %s",
                    simulator.orders(ack.clientOrderId().orElseThrow()));
            exchange.trading().cancel(ack.ref());

            step("The connection breaks before the exchange took an order");
            faults.onNext(path, Fault.dropped());
            try {
                exchange.trading().place(order);
            } catch (OrderRejectedException e) {
                detail("place() threw, once the exchange could no longer accept it: %s", e.getMessage());
            } catch (OrderOutcomeUnknownException e) {
                detail("here an order may still be accepted later, so that not finding it proves nothing");
                detail("place() threw: %s", e.getMessage());
            }

            step("The connection breaks, and the exchange cannot be asked either");
            faults.onNext(path, Fault.answerLost());
            String clientOrderId = placeUnheard(venue, faults, order);
            faults.clear();
            step("Later, perhaps after a restart, the client id tells what became of it");
            recover(exchange, venue.traded(), clientOrderId);
        }
    }

    /** An order far enough from the market to stay open. */
    private static OrderRequest farOrder(Exchange exchange, Symbol symbol) {
        BigDecimal low = exchange.market().price(symbol).orElseThrow().multiply(new BigDecimal("0.97"));
        BigDecimal price = exchange.market().instrument(symbol).roundPrice(low, RoundingMode.DOWN);
        return OrderRequest.limit(symbol, Side.BUY, QUANTITY, price);
    }

    private void searching(Settings.Builder settings) {
        settings.orderWindow(Duration.ofSeconds(1))
                .outcomeDeadline(Duration.ofSeconds(5))
                .observer(searches());
    }

    /** Places an order from whose departure on the exchange answers nothing; returns its client id. */
    private String placeUnheard(Venue venue, Faults faults, OrderRequest order) {
        try (Connection connection = venue.connect(settings -> {
            searching(settings);
            settings.orderIntentHook(intents -> faults.onEvery(Faults.ANY_PATH, Fault.badGateway()));
        })) {
            Exchange exchange = connection.exchange();
            exchange.warmUp();
            OrderAck ack = exchange.trading().place(order);
            throw new IllegalStateException("an answer came: " + ack);
        } catch (OrderOutcomeUnknownException e) {
            detail("place() threw: %s", e.getMessage());
            return e.clientOrderIds().get(0);
        }
    }

    private void recover(Exchange exchange, Symbol symbol, String clientOrderId) {
        RecoveredOrder recovered = exchange.trading().recover(symbol, clientOrderId);
        detail("%s", recovered.outcome());
        recovered.order().ifPresent(found -> {
            detail(
                    "it is %s; cancel: %s",
                    found.status(), exchange.trading().cancel(found.ref()).outcome());
        });
    }

    private SdkObserver searches() {
        return new SdkObserver() {
            @Override
            public void outcomeSought(OrderIntent intent, String because) {
                detail("[asking for %s: %s]", intent.id(), because);
            }

            @Override
            public void outcome(OrderIntent intent, OrderOutcome outcome) {
                detail("[%s: %s]", intent.id(), outcome);
            }
        };
    }
}
