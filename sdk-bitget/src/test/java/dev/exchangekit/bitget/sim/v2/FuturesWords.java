package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.bitget.sim.Figures;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderOrigin;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimPositionMode;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimSide;
import java.util.Locale;

/** V2's words for the direction of futures orders and fills: in hedge mode the side names the position. */
final class FuturesWords {
    private FuturesWords() {}

    /** What is done in one-way mode; {@code buy} for the long position and {@code sell} for the short one in hedge mode. */
    static String side(SimOrder order) {
        return switch (order.positionSide()) {
            case BOTH -> Figures.side(order.side());
            case LONG -> "buy";
            case SHORT -> "sell";
        };
    }

    static String positionSide(SimOrder order) {
        return switch (order.positionSide()) {
            case BOTH -> "net";
            case LONG -> "long";
            case SHORT -> "short";
        };
    }

    static boolean closes(SimOrder order) {
        return order.positionSide() != SimPositionSide.BOTH && order.side() != opening(order.positionSide());
    }

    static SimSide opening(SimPositionSide position) {
        return position == SimPositionSide.LONG ? SimSide.BUY : SimSide.SELL;
    }

    /** Says whether a position is opened or closed or, in one-way mode, what is done, and whether it was forced. */
    static String tradeSide(SimOrder order) {
        boolean hedge = order.positionSide() != SimPositionSide.BOTH;
        if (order.origin() == SimOrderOrigin.DELIVERY) {
            return "delivery_" + (hedge ? "close_" + positionSide(order) : Figures.side(order.side()) + "_single");
        }
        return hedge ? (closes(order) ? "close" : "open") : Figures.side(order.side()) + "_single";
    }

    static String mode(SimOrder order) {
        return mode(order.positionSide() == SimPositionSide.BOTH ? SimPositionMode.ONE_WAY : SimPositionMode.HEDGE);
    }

    static String mode(SimPositionMode mode) {
        return mode == SimPositionMode.HEDGE ? "hedge_mode" : "one_way_mode";
    }

    static String status(SimOrder order) {
        return SpotOrderJson.status(order).replace("cancelled", "canceled");
    }

    static String source(SimOrder order) {
        String type = OrderWords.type(order);
        return switch (order.origin()) {
            case ACCOUNT ->
                Kind.of(order) == Kind.PLAN ? "plan_" + type : order.type() == SimOrderType.LIMIT ? "normal" : "market";
            case TAKE_PROFIT -> "pos_profit_" + type;
            case STOP_LOSS -> "pos_loss_" + type;
            case PARTIAL_TAKE_PROFIT -> "profit_" + type;
            case PARTIAL_STOP_LOSS -> "loss_" + type;
            case TRAILING_STOP -> "move_" + type;
            case DELIVERY -> "delivery_close_" + (order.side() == SimSide.SELL ? "long" : "short");
        };
    }

    static String enterPoint(SimOrder order) {
        return order.origin() == SimOrderOrigin.ACCOUNT ? "API" : "SYS";
    }

    static String holdSide(SimPositionSide side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
