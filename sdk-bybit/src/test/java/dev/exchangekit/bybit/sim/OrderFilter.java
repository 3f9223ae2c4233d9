package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderOrigin;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Params;
import java.util.function.Predicate;

/**
 * Says which orders the words of {@code orderFilter} mean. An order that was triggered is an active order while it is
 * open; when it is over it counts as both.
 */
final class OrderFilter {
    private static final String[] QUERIED = {"Order", "StopOrder", "tpslOrder", "OcoOrder", "BidirectionalTpslOrder"};
    private static final String[] CANCELLED = {
        "Order", "StopOrder", "tpslOrder", "OcoOrder", "BidirectionalTpslOrder", "OpenOrder"
    };

    private OrderFilter() {}

    /** Returns the orders that a look-up asks for: all without a word. */
    static Predicate<SimOrder> queried(Params params) {
        return of(params.word("orderFilter", "", QUERIED));
    }

    /** Returns the orders that a cancellation of all asks for: without a word only active ones on spot, else all. */
    static Predicate<SimOrder> cancelled(Line line, Params params) {
        Predicate<SimOrder> filter = of(params.word("orderFilter", line == Line.SPOT ? "Order" : "", CANCELLED));
        boolean plainStops = "Stop".equals(params.text("stopOrderType"));
        return plainStops ? filter.and(order -> order.origin() == SimOrderOrigin.ACCOUNT) : filter;
    }

    /** Returns whether a cancellation of a spot order names its kind. */
    static boolean names(Params params, SimOrder order) {
        return of(params.word("orderFilter", "Order", "Order", "StopOrder", "tpslOrder"))
                .test(order);
    }

    private static Predicate<SimOrder> of(String word) {
        return switch (word) {
            case "" -> order -> true;
            case "Order", "OpenOrder" -> order -> !order.isUntriggered();
            case "StopOrder" -> order -> waits(order) && !isSpotTpsl(order);
            case "tpslOrder" -> order -> waits(order) && isSpotTpsl(order);
            default -> order -> false;
        };
    }

    private static boolean waits(SimOrder order) {
        return order.isUntriggered()
                || (order.trigger() != null && order.status().isFinal());
    }

    static boolean isSpotTpsl(SimOrder order) {
        SimTrigger trigger = order.trigger();
        return trigger != null && trigger.holdsFunds();
    }
}
