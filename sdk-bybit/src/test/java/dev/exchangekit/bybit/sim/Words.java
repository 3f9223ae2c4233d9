package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderOrigin;
import dev.exchangekit.core.sim.SimOrderStatus;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimPriceKind;
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
        boolean spot = order.symbol().market() == SimMarket.SPOT;
        return switch (order.status()) {
            case UNTRIGGERED -> "Untriggered";
            case TRIGGERED -> "Triggered";
            case NEW -> "New";
            case PARTIALLY_FILLED -> "PartiallyFilled";
            case FILLED -> "Filled";
            case CANCELLED ->
                spot && order.isUntriggered()
                        ? "Deactivated"
                        : spot && order.filled().signum() > 0 ? "PartiallyFilledCanceled" : "Cancelled";
        };
    }

    static String execType(SimFill fill) {
        return fill.order().origin() == SimOrderOrigin.DELIVERY ? "Delivery" : "Trade";
    }

    /** Returns how an order came to be; contracts only. */
    static String createType(SimOrder order) {
        return switch (order.origin()) {
            case ACCOUNT -> order.trigger() == null ? "CreateByUser" : "CreateByStopOrder";
            case TAKE_PROFIT -> "CreateByTakeProfit";
            case STOP_LOSS -> "CreateByStopLoss";
            case PARTIAL_TAKE_PROFIT -> "CreateByPartialTakeProfit";
            case PARTIAL_STOP_LOSS -> "CreateByPartialStopLoss";
            case TRAILING_STOP -> "CreateByTrailingStop";
            case DELIVERY -> "CreateBySettle";
        };
    }

    static String stopOrderType(SimOrder order) {
        if (order.symbol().market() == SimMarket.SPOT) {
            return order.trigger() == null ? "" : OrderFilter.isSpotTpsl(order) ? "tpslOrder" : "Stop";
        }
        return switch (order.origin()) {
            case ACCOUNT -> order.trigger() == null ? "UNKNOWN" : "Stop";
            case TAKE_PROFIT -> "TakeProfit";
            case STOP_LOSS -> "StopLoss";
            case PARTIAL_TAKE_PROFIT -> "PartialTakeProfit";
            case PARTIAL_STOP_LOSS -> "PartialStopLoss";
            case TRAILING_STOP -> "TrailingStop";
            case DELIVERY -> "UNKNOWN";
        };
    }

    static String priceKind(@Nullable SimPriceKind kind) {
        return kind == SimPriceKind.MARK ? "MarkPrice" : kind == SimPriceKind.INDEX ? "IndexPrice" : "LastPrice";
    }

    static String cancelType(SimOrder order) {
        if (order.cancelReason() == null) {
            return "UNKNOWN";
        }
        return switch (order.cancelReason()) {
            case USER -> "CancelByUser";
            case REDUCE_ONLY -> "CancelByReduceOnly";
            case SELF_MATCH -> "CancelBySmp";
            case DELIVERED -> order.symbol().market() == SimMarket.OPTION ? "CancelByDelivery" : "CancelBySettle";
            case POSITION_CLOSED -> "CancelByTpSlTsClear";
            case PAIR_TRIGGERED ->
                order.origin().takesProfit()
                        ? "CancelByOCOTpCanceledBySlTriggered"
                        : "CancelByOCOSlCanceledByTpTriggered";
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
            case INSUFFICIENT_BALANCE, PRICE_BAND -> "EC_Others";
            case REDUCE_ONLY, POSITION_CLOSED, PAIR_TRIGGERED, SELF_MATCH, DELIVERED -> "EC_NoError";
        };
    }
}
