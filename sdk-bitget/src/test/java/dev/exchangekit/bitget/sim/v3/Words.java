package dev.exchangekit.bitget.sim.v3;

import dev.exchangekit.core.sim.SimCancelReason;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderOrigin;
import dev.exchangekit.core.sim.SimOrderStatus;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimPositionMode;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimPriceKind;
import dev.exchangekit.core.sim.SimSide;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** V3's words for the engine's values. */
final class Words {
    private Words() {}

    static String type(SimOrderType type) {
        return type == SimOrderType.LIMIT ? "limit" : "market";
    }

    static String timeInForce(SimOrder order) {
        return order.timeInForce().name().toLowerCase(Locale.ROOT);
    }

    /** A market order for an amount is filled when no more can be bought for what is left of it. */
    static String status(SimOrder order) {
        return switch (order.status()) {
            case UNTRIGGERED, TRIGGERED -> "live";
            case NEW -> "new";
            case PARTIALLY_FILLED -> "partially_filled";
            case FILLED -> "filled";
            case CANCELLED -> isSpent(order) ? "filled" : "cancelled";
        };
    }

    private static boolean isSpent(SimOrder order) {
        return order.quoteAmount() != null && order.filled().signum() > 0;
    }

    static String cancelReason(SimOrder order) {
        SimCancelReason reason = order.cancelReason();
        if (reason == null || isSpent(order)) {
            return "";
        }
        return switch (reason) {
            case USER, REDUCE_ONLY -> "normal_cancel";
            case IOC_REMAINDER, NO_LIQUIDITY -> "ioc_not_full_cancel";
            case FOK_UNFILLED -> "fok_not_full_cancel";
            case POST_ONLY_WOULD_TAKE -> "post_only_fill_cancel";
            case PRICE_CAP -> "slippage_cancel";
            case POSITION_CLOSED, PAIR_TRIGGERED -> "tpsl_plan_cancel";
            case INSUFFICIENT_BALANCE -> "delegated_risk_order_cancel";
            case PRICE_BAND -> "limit_price_exceed_cancel";
            case SELF_MATCH -> "stp_cancel";
            case DELIVERED -> "delivery_order_cancel";
        };
    }

    /** Returns {@code long}, {@code short}, or an empty text in one-way mode. */
    static String positionSide(SimPositionSide side) {
        return side == SimPositionSide.BOTH ? "" : side.name().toLowerCase(Locale.ROOT);
    }

    static String direction(@Nullable SimSide side) {
        return side == SimSide.SELL ? "short" : "long";
    }

    static String holdMode(SimPositionMode mode) {
        return mode == SimPositionMode.HEDGE ? "hedge_mode" : "one_way_mode";
    }

    static String holdMode(SimPositionSide side) {
        return holdMode(side == SimPositionSide.BOTH ? SimPositionMode.ONE_WAY : SimPositionMode.HEDGE);
    }

    /** Returns what an order or a fill does to a position; {@code open} on spot. */
    static String tradeSide(SimOrder order) {
        if (order.symbol().market() == SimMarket.SPOT) {
            return "open";
        }
        boolean buys = order.side() == SimSide.BUY;
        SimPositionSide side = order.positionSide();
        String direction = side == SimPositionSide.BOTH
                ? (buys ? "buy_single" : "sell_single")
                : (closes(order) ? "close_" : "open_") + positionSide(side);
        return order.origin() == SimOrderOrigin.DELIVERY ? "delivery_" + direction : direction;
    }

    /** Returns whether an order can only make a position smaller. */
    static boolean closes(SimOrder order) {
        return order.reduceOnly() || closes(order.positionSide(), order.side());
    }

    /** Returns whether in hedge mode that side closes that position. */
    static boolean closes(SimPositionSide position, SimSide side) {
        return position == SimPositionSide.LONG
                ? side == SimSide.SELL
                : position == SimPositionSide.SHORT && side == SimSide.BUY;
    }

    static String execType(SimOrder order) {
        if (order.symbol().market() == SimMarket.SPOT) {
            return "";
        }
        return order.origin() == SimOrderOrigin.DELIVERY ? "delivery" : "normal";
    }

    static String priceKind(@Nullable SimPriceKind kind) {
        return kind == SimPriceKind.MARK ? "mark" : "market";
    }

    /** Returns whether an order has never come into the book; it is nothing but a strategy order then. */
    static boolean waits(SimOrder order) {
        return order.isUntriggered() || order.status() == SimOrderStatus.TRIGGERED || Strategy.failed(order);
    }
}
