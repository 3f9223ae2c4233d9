package dev.exchangekit.core.spi;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether an order that was found has what an amend asked for. What was not asked for is always there. */
public final class AsAsked {
    private AsAsked() {}

    /** Equal as numbers; exchanges write a removed price as zero or not at all. */
    public static boolean number(Optional<BigDecimal> asked, Optional<BigDecimal> found) {
        return asked.isEmpty() || asked.get().compareTo(found.orElse(BigDecimal.ZERO)) == 0;
    }

    /** Words are left out where they do not apply: that contradicts nothing. */
    public static boolean word(Optional<?> asked, Optional<?> found) {
        return asked.isEmpty() || found.isEmpty() || asked.equals(found);
    }
}
