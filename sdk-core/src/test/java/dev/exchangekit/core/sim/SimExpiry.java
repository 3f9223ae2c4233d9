package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a contract ends.
 *
 * @param time when it is delivered
 * @param underlying the instrument whose index price it follows and is delivered at; listed before it
 * @param option the right it gives, or null for a future
 */
public record SimExpiry(
        Instant time, SimSymbol underlying, @Nullable SimOption option) {
    /** Returns what a unit is delivered at. */
    public BigDecimal worth(BigDecimal underlyingPrice) {
        return option == null ? underlyingPrice : option.worth(underlyingPrice);
    }
}
