package dev.exchangekit.core.sim;

import java.math.BigDecimal;

/**
 * What an account has of one asset.
 *
 * @param asset the asset
 * @param total the wallet balance, without unrealized profit
 * @param spotLocked what open spot orders hold
 * @param orderMargin the initial margin of open contract orders
 * @param positionMargin the initial margin of positions
 * @param unrealizedProfit the profit of open positions at mark price, options left out
 * @param optionValue what its options are worth at mark price, negative for those it sold
 */
public record SimBalance(
        String asset,
        BigDecimal total,
        BigDecimal spotLocked,
        BigDecimal orderMargin,
        BigDecimal positionMargin,
        BigDecimal unrealizedProfit,
        BigDecimal optionValue) {

    /** Returns everything held by orders and positions. */
    public BigDecimal locked() {
        return spotLocked.add(orderMargin).add(positionMargin);
    }

    /** Returns what new orders may use: total less locked, less an unrealized loss. It can be negative. */
    public BigDecimal free() {
        return total.subtract(locked()).add(unrealizedProfit.min(BigDecimal.ZERO));
    }

    /** Returns total plus unrealized profit and the value of options. */
    public BigDecimal equity() {
        return total.add(unrealizedProfit).add(optionValue);
    }
}
