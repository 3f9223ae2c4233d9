package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.util.List;

/**
 * Holds every new price of an instrument against the orders that wait on it, oldest price and oldest order first. An
 * order whose trigger is reached trades at once; the prices that makes are held against the others in turn.
 */
final class Triggers {
    private final Engine engine;
    private final Matcher matcher;
    private final Admission admission;

    Triggers(Engine engine, Matcher matcher, Admission admission) {
        this.engine = engine;
        this.matcher = matcher;
        this.admission = admission;
    }

    /** Takes up all new prices. */
    void run(Market market) {
        Market.Prices prices = market.takePrices();
        while (prices != null) {
            if (market.instrument().status() == SimStatus.TRADING) {
                for (LiveOrder order : List.copyOf(market.waiting())) {
                    check(order, market, prices);
                }
            }
            prices = market.takePrices();
        }
    }

    private void check(LiveOrder order, Market market, Market.Prices prices) {
        SimTrigger trigger = order.trigger();
        BigDecimal price = trigger == null ? null : prices.of(trigger.by());
        if (trigger == null || price == null || !order.isUntriggered()) {
            return;
        }
        SimTrigger moved = trigger.after(price);
        if (!moved.equals(trigger)) {
            order.trigger(moved);
            matcher.amended(order, market);
        }
        if (moved.reachedBy(price)) {
            fire(order, market);
        }
    }

    private void fire(LiveOrder order, Market market) {
        market.waiting().remove(order);
        matcher.exits().triggered(order, market);
        order.triggered(engine.now());
        matcher.amended(order, market);
        NewOrder request = order.request();
        BigDecimal price;
        BigDecimal quantity = order.quantity();
        try {
            price = order.price() == null ? null : OrderChecks.price(market, order.side(), order.limitPrice());
            admission.postOnly(market, request, price);
            if (order.isReducing()) {
                quantity = quantity.min(Admission.closable(order.account(), market, request));
            } else {
                admission.funds(order.account(), market, request, price, quantity);
            }
        } catch (SimRejection rejection) {
            matcher.cancel(order, market, reason(rejection));
            return;
        }
        if (order.isReducing() && quantity.signum() == 0) {
            matcher.cancel(order, market, SimCancelReason.REDUCE_ONLY);
            return;
        }
        order.activate(price, quantity);
        matcher.accepted(order, market);
        matcher.execute(order, market);
    }

    private static SimCancelReason reason(SimRejection rejection) {
        return switch (rejection.reason()) {
            case INSUFFICIENT_BALANCE -> SimCancelReason.INSUFFICIENT_BALANCE;
            case POST_ONLY_WOULD_TAKE -> SimCancelReason.POST_ONLY_WOULD_TAKE;
            default -> SimCancelReason.PRICE_BAND;
        };
    }
}
