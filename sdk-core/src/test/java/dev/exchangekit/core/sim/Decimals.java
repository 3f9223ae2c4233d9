package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Arithmetic that all parts of the engine must do alike. */
final class Decimals {
    /** Decimals kept by divisions: averages, margins and rates. Sums and products are exact. */
    static final int SCALE = 12;

    private Decimals() {}

    static boolean isMultiple(BigDecimal value, BigDecimal step) {
        return value.remainder(step).signum() == 0;
    }

    static BigDecimal floor(BigDecimal value, BigDecimal step) {
        return value.divideToIntegralValue(step).multiply(step);
    }

    static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return a.divide(b, SCALE, RoundingMode.HALF_UP);
    }

    /** Drops trailing zeros without turning to an exponent. */
    static BigDecimal trim(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns {@code now} after a change: null keeps it, zero removes it. */
    static @Nullable BigDecimal changed(@Nullable BigDecimal now, @Nullable BigDecimal change) {
        if (change == null) {
            return now;
        }
        return change.signum() == 0 ? null : change;
    }

    static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.compareTo(b) == 0;
    }

    static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
