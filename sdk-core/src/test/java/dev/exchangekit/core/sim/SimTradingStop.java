package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Protection kept on a position. It is stored and shown; the engine does not trigger it.
 *
 * @param takeProfit the price to take profit at
 * @param stopLoss the price to stop the loss at
 * @param trailingStop the distance a trailing stop keeps
 * @param activationPrice where the trailing stop starts
 */
public record SimTradingStop(
        @Nullable BigDecimal takeProfit,
        @Nullable BigDecimal stopLoss,
        @Nullable BigDecimal trailingStop,
        @Nullable BigDecimal activationPrice) {
    /** No protection. */
    public static final SimTradingStop NONE = new SimTradingStop(null, null, null, null);

    /** Returns this protection changed by another: null keeps a value, zero removes it. */
    SimTradingStop changedBy(SimTradingStop change) {
        return new SimTradingStop(
                merge(takeProfit, change.takeProfit),
                merge(stopLoss, change.stopLoss),
                merge(trailingStop, change.trailingStop),
                merge(activationPrice, change.activationPrice));
    }

    boolean sameAs(SimTradingStop other) {
        return same(takeProfit, other.takeProfit)
                && same(stopLoss, other.stopLoss)
                && same(trailingStop, other.trailingStop)
                && same(activationPrice, other.activationPrice);
    }

    private static @Nullable BigDecimal merge(@Nullable BigDecimal current, @Nullable BigDecimal change) {
        if (change == null) {
            return current;
        }
        return change.signum() == 0 ? null : change;
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.compareTo(b) == 0;
    }
}
