package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderStatus;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTimeInForce;
import org.jspecify.annotations.Nullable;

/** The exchange's words for the engine's values. */
final class Words {
    private Words() {}

    static String side(@Nullable SimSide side) {
        return side == null ? "" : side == SimSide.BUY ? "Buy" : "Sell";
    }

    static String type(SimOrderType type) {
        return type == SimOrderType.LIMIT ? "Limit" : "Market";
    }

    static String timeInForce(SimOrder order) {
        if (order.type() == SimOrderType.MARKET) {
            return "IOC";
        }
        return order.timeInForce() == SimTimeInForce.POST_ONLY
                ? "PostOnly"
                : order.timeInForce().name();
    }

    static int positionIdx(SimPositionSide side) {
        return switch (side) {
            case BOTH -> 0;
            case LONG -> 1;
            case SHORT -> 2;
        };
    }

    static String status(SimOrder order) {
        return switch (order.status()) {
            case NEW -> "New";
            case PARTIALLY_FILLED -> "PartiallyFilled";
            case FILLED -> "Filled";
            case CANCELLED ->
                Line.of(order.symbol().market()) == Line.SPOT && order.filled().signum() > 0
                        ? "PartiallyFilledCanceled"
                        : "Cancelled";
        };
    }

    static String cancelType(SimOrder order) {
        if (order.cancelReason() == null) {
            return "UNKNOWN";
        }
        return switch (order.cancelReason()) {
            case USER -> "CancelByUser";
            case REDUCE_ONLY -> "CancelByReduceOnly";
            default -> "UNKNOWN";
        };
    }

    static String rejectReason(SimOrder order) {
        if (order.status() != SimOrderStatus.CANCELLED || order.cancelReason() == null) {
            return "EC_NoError";
        }
        return switch (order.cancelReason()) {
            case USER -> "EC_PerCancelRequest";
            case POST_ONLY_WOULD_TAKE -> "EC_PostOnlyWillTakeLiquidity";
            case IOC_REMAINDER, FOK_UNFILLED, NO_LIQUIDITY, PRICE_CAP -> "EC_NoImmediateQtyToFill";
            case REDUCE_ONLY -> "EC_NoError";
        };
    }
}
