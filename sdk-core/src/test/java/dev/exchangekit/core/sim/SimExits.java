package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where to leave what an order opens. As a change, null keeps a value and a price of zero removes it.
 *
 * @param wholePosition whether they close the whole position, or only what the order opened
 * @param takeProfit the price at which to take the profit, or null
 * @param stopLoss the price at which to stop the loss, or null
 * @param takeProfitBy the price that must reach the take profit; null for the last price
 * @param stopLossBy the price that must reach the stop loss; null for the last price
 * @param takeProfitLimit the limit price of the order that takes the profit; null for a market order
 * @param stopLossLimit the limit price of the order that stops the loss; null for a market order
 */
public record SimExits(
        boolean wholePosition,
        @Nullable BigDecimal takeProfit,
        @Nullable BigDecimal stopLoss,
        @Nullable SimPriceKind takeProfitBy,
        @Nullable SimPriceKind stopLossBy,
        @Nullable BigDecimal takeProfitLimit,
        @Nullable BigDecimal stopLossLimit) {

    /** Closes the whole position by market orders when the last price reaches one of these; null for none. */
    public static SimExits whole(@Nullable BigDecimal takeProfit, @Nullable BigDecimal stopLoss) {
        return new SimExits(true, takeProfit, stopLoss, null, null, null, null);
    }

    /** Closes what was opened by market orders when the last price reaches one of these; null for none. */
    public static SimExits partial(@Nullable BigDecimal takeProfit, @Nullable BigDecimal stopLoss) {
        return new SimExits(false, takeProfit, stopLoss, null, null, null, null);
    }

    /** Returns these exits with limit orders; null for market orders. */
    public SimExits limits(@Nullable BigDecimal forProfit, @Nullable BigDecimal forLoss) {
        return new SimExits(wholePosition, takeProfit, stopLoss, takeProfitBy, stopLossBy, forProfit, forLoss);
    }

    /** Returns these exits looking at other prices. */
    public SimExits by(@Nullable SimPriceKind forProfit, @Nullable SimPriceKind forLoss) {
        return new SimExits(wholePosition, takeProfit, stopLoss, forProfit, forLoss, takeProfitLimit, stopLossLimit);
    }

    /** Returns whether there is nothing to leave at. */
    public boolean isEmpty() {
        return takeProfit == null && stopLoss == null;
    }

    /** Returns these exits changed by others, or null if none are left. */
    static @Nullable SimExits changed(@Nullable SimExits exits, @Nullable SimExits change) {
        if (change == null) {
            return exits;
        }
        SimExits now = exits == null ? new SimExits(change.wholePosition, null, null, null, null, null, null) : exits;
        BigDecimal profit = Decimals.changed(now.takeProfit, change.takeProfit);
        BigDecimal loss = Decimals.changed(now.stopLoss, change.stopLoss);
        SimExits changed = new SimExits(
                now.wholePosition,
                profit,
                loss,
                profit == null ? null : kind(now.takeProfitBy, change.takeProfitBy),
                loss == null ? null : kind(now.stopLossBy, change.stopLossBy),
                profit == null ? null : Decimals.changed(now.takeProfitLimit, change.takeProfitLimit),
                loss == null ? null : Decimals.changed(now.stopLossLimit, change.stopLossLimit));
        return changed.isEmpty() ? null : changed;
    }

    private static @Nullable SimPriceKind kind(@Nullable SimPriceKind now, @Nullable SimPriceKind change) {
        return change == null ? now : change;
    }

    /** Returns the same exits as the protection of a whole position. */
    SimTradingStop forPosition() {
        return new SimTradingStop(takeProfit, stopLoss, null, null, takeProfitBy, stopLossBy);
    }
}
