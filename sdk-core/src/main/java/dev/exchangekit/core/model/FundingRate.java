package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import org.immutables.value.Value;

/** What the long side of a perpetual pays the short side at one moment; negative when the short side pays. */
@SdkStyle
@Value.Immutable
public interface FundingRate extends UnifiedModel {
    Symbol symbol();

    /** Fraction of the position's worth: 0.0001 is 0.01 percent. */
    BigDecimal rate();

    /** When it was or will be paid. */
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds rates; thread-confined. */
    class Builder extends ImmutableFundingRate.Builder {}
}
