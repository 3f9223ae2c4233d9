package dev.exchangekit.core.sim;

import java.math.BigDecimal;

/**
 * What makes an expiring contract an option: it is delivered at what exercising it is worth, never at less than zero.
 *
 * @param call whether it is the right to buy; otherwise to sell
 * @param strike the price of that right
 * @param volatility the volatility its mark price assumes, 0.5 being 50 % a year
 */
public record SimOption(boolean call, BigDecimal strike, BigDecimal volatility) {
    /** Returns what exercising a unit is worth. */
    public BigDecimal worth(BigDecimal underlying) {
        BigDecimal gain = call ? underlying.subtract(strike) : strike.subtract(underlying);
        return gain.max(BigDecimal.ZERO);
    }
}
