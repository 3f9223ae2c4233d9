package dev.exchangekit.core.spi;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as exchanges write them. */
public final class Amounts {
    private static final int PERCENT = 2;

    private Amounts() {}

    /** The number where zero stands for one that is not set. */
    public static Optional<BigDecimal> nonZero(Optional<BigDecimal> value) {
        return value.filter(v -> v.signum() != 0);
    }

    /** The number where zero or less stands for one that is not set. */
    public static Optional<BigDecimal> positive(Optional<BigDecimal> value) {
        return value.filter(v -> v.signum() > 0);
    }

    public static BigDecimal orZero(Optional<BigDecimal> value) {
        return value.orElse(BigDecimal.ZERO);
    }

    /** A fraction in percent; the digits stay as they came. */
    public static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(PERCENT);
    }

    /** The step of numbers with this many decimals. */
    public static BigDecimal step(int decimals) {
        return BigDecimal.ONE.movePointLeft(decimals);
    }
}
