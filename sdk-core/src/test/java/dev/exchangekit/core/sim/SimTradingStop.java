package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The protection of a whole position. As a change, null keeps a value and zero removes it.
 *
 * @param takeProfit the price to take profit at
 * @param stopLoss the price to stop the loss at
 * @param trailingStop the distance a trailing stop keeps
 * @param activationPrice where the trailing stop starts
 * @param takeProfitBy the price that must reach the take profit; null for the last price
 * @param stopLossBy the price that must reach the stop loss; null for the last price
 */
public record SimTradingStop(
        @Nullable BigDecimal takeProfit,
        @Nullable BigDecimal stopLoss,
        @Nullable BigDecimal trailingStop,
        @Nullable BigDecimal activationPrice,
        @Nullable SimPriceKind takeProfitBy,
        @Nullable SimPriceKind stopLossBy) {
    /** No protection. */
    public static final SimTradingStop NONE = new SimTradingStop(null, null, null, null);

    /** Looks at the last price for all of it. */
    public SimTradingStop(
            @Nullable BigDecimal takeProfit,
            @Nullable BigDecimal stopLoss,
            @Nullable BigDecimal trailingStop,
            @Nullable BigDecimal activationPrice) {
        this(takeProfit, stopLoss, trailingStop, activationPrice, null, null);
    }

    /** Returns this protection changed by another. */
    SimTradingStop changedBy(SimTradingStop change) {
        return new SimTradingStop(
                Decimals.changed(takeProfit, change.takeProfit),
                Decimals.changed(stopLoss, change.stopLoss),
                Decimals.changed(trailingStop, change.trailingStop),
                Decimals.changed(activationPrice, change.activationPrice),
                kind(takeProfitBy, change.takeProfitBy),
                kind(stopLossBy, change.stopLossBy));
    }

    boolean sameAs(SimTradingStop other) {
        return Decimals.same(takeProfit, other.takeProfit)
                && Decimals.same(stopLoss, other.stopLoss)
                && Decimals.same(trailingStop, other.trailingStop)
                && Decimals.same(activationPrice, other.activationPrice)
                && kind(takeProfitBy, null) == kind(other.takeProfitBy, null)
                && kind(stopLossBy, null) == kind(other.stopLossBy, null);
    }

    private static @Nullable SimPriceKind kind(@Nullable SimPriceKind now, @Nullable SimPriceKind change) {
        SimPriceKind kind = change == null ? now : change;
        return kind == SimPriceKind.LAST ? null : kind;
    }
}
