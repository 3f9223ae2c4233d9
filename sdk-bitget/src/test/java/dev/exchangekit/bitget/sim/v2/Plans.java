package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimCancelReason;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Wire;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What waiting orders of spot and of futures have in common. */
final class Plans {
    private static final Set<SimCancelReason> FAILED = EnumSet.of(
            SimCancelReason.INSUFFICIENT_BALANCE,
            SimCancelReason.PRICE_BAND,
            SimCancelReason.REDUCE_ONLY,
            SimCancelReason.POST_ONLY_WOULD_TAKE);

    private Plans() {}

    static SimTrigger trigger(SimOrder order) {
        return Objects.requireNonNull(order.trigger(), "trigger");
    }

    /** Returns the orders of a kind that wait no more, newest first, also those that trade now. */
    static List<SimOrder> past(SimAccount account, SimScope scope, Kind kind) {
        return Stream.concat(account.openOrders(scope).stream(), account.closedOrders(scope).stream())
                .filter(kind::isPast)
                .sorted(Comparator.comparingLong(SimOrder::sequence).reversed())
                .toList();
    }

    static String status(SimOrder order) {
        if (order.isUntriggered()) {
            return order.status().isFinal() ? "cancelled" : "live";
        }
        return failed(order) ? "fail_execute" : "executed";
    }

    private static boolean failed(SimOrder order) {
        SimCancelReason reason = order.cancelReason();
        return reason != null && FAILED.contains(reason) && order.filled().signum() == 0;
    }

    /** Answers which order a plan became: one that has its id. */
    static Outcome subOrders(Desk desk, Params params) {
        ArrayNode data = Wire.array();
        desk.find(SimOrderRef.id(params.require("planOrderId")))
                .filter(order -> Kind.of(order) != Kind.ORDER && Kind.isTrading(order))
                .ifPresent(order -> data.addObject()
                        .put("orderId", order.id())
                        .put("price", Wire.orZero(order.price()))
                        .put("type", OrderWords.type(order))
                        .put("status", failed(order) ? "fail" : "success"));
        return Answers.ok(data);
    }
}
