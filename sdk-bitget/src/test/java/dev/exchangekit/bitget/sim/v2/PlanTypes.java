package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.core.sim.SimOrder;
import java.util.function.Predicate;

/** The words for what futures orders wait for. */
final class PlanTypes {
    private PlanTypes() {}

    static String of(SimOrder order) {
        return switch (order.origin()) {
            case TAKE_PROFIT -> "pos_profit";
            case STOP_LOSS -> "pos_loss";
            case PARTIAL_TAKE_PROFIT -> "profit_plan";
            case PARTIAL_STOP_LOSS -> "loss_plan";
            case TRAILING_STOP -> "moving_plan";
            case ACCOUNT, DELIVERY -> Plans.trigger(order).isTrailing() ? "track_plan" : "normal_plan";
        };
    }

    /** Returns whether an order that waits or waited is of a type, of which {@code profit_loss} is all exits. */
    static boolean is(String type, SimOrder order) {
        return type.equals("profit_loss") ? Kind.of(order) == Kind.TPSL : type.equals(of(order));
    }

    static Predicate<SimOrder> waiting(String type) {
        return order -> (Kind.PLAN.isPending(order) || Kind.TPSL.isPending(order)) && is(type, order);
    }
}
