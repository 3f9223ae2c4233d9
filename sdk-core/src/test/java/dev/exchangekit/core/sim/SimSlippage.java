package dev.exchangekit.core.sim;

import java.math.BigDecimal;

/**
 * How far from the best price a market order may trade.
 *
 * @param amount how far
 * @param inTicks whether that is a number of ticks; otherwise it is a fraction of the best price
 */
public record SimSlippage(BigDecimal amount, boolean inTicks) {
    /** Allows a number of ticks. */
    public static SimSlippage ticks(int count) {
        return new SimSlippage(BigDecimal.valueOf(count), true);
    }

    /** Allows a fraction of the best price. */
    public static SimSlippage fraction(BigDecimal fraction) {
        return new SimSlippage(fraction, false);
    }

    BigDecimal distance(BigDecimal best, BigDecimal tick) {
        return amount.multiply(inTicks ? tick : best);
    }
}
