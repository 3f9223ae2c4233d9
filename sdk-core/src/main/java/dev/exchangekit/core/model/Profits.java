package dev.exchangekit.core.model;

import java.math.BigDecimal;
import java.math.MathContext;

/** What positions gain, exactly where the numbers allow it and to 34 digits otherwise. Before fees and funding. */
public final class Profits {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Profits() {}

    /**
     * Profit of spot and of linear contracts, in the quote currency: {@code quantity * (exit - entry)} for a long one.
     *
     * @param baseQuantity size in the base currency
     */
    public static BigDecimal linear(PositionSide side, BigDecimal entry, BigDecimal exit, BigDecimal baseQuantity) {
        BigDecimal gain = side == PositionSide.LONG ? exit.subtract(entry) : entry.subtract(exit);
        return gain.multiply(baseQuantity);
    }

    /**
     * Profit of inverse contracts, in the base currency: {@code value * (1/entry - 1/exit)} for a long one.
     *
     * @param quoteValue size in the quote currency, for example in USD
     */
    public static BigDecimal inverse(PositionSide side, BigDecimal entry, BigDecimal exit, BigDecimal quoteValue) {
        BigDecimal gain = side == PositionSide.LONG ? exit.subtract(entry) : entry.subtract(exit);
        return divide(gain.multiply(quoteValue), entry.multiply(exit));
    }

    /** Profit in percent of the margin that earned it, both in one currency. */
    public static BigDecimal returnPercent(BigDecimal profit, BigDecimal margin) {
        return divide(profit.multiply(HUNDRED), margin);
    }

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }
}
