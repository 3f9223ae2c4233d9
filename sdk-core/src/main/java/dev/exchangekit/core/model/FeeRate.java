package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** What the account pays for trading one instrument. */
@SdkStyle
@Value.Immutable
public interface FeeRate extends UnifiedModel {
    Symbol symbol();

    /** For orders that rest in the book, as a fraction: 0.001 is 0.1 percent. Negative for a rebate. */
    BigDecimal maker();

    /** For orders that take from the book, as a fraction. */
    BigDecimal taker();

    static Builder builder() {
        return new Builder();
    }

    /** Builds fee rates; thread-confined. */
    class Builder extends ImmutableFeeRate.Builder {}
}
