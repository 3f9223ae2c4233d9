package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Interest on what was borrowed of a coin; amounts are in that coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = BorrowRecord.Builder.class)
public interface BorrowRecord extends WireModel {
    /** Name of the coin. */
    String currency();

    /** When the interest was charged. */
    Optional<Instant> createdTime();

    /** The interest. */
    Optional<BigDecimal> borrowCost();

    /** Rate per hour, as a fraction. */
    Optional<BigDecimal> hourlyBorrowRate();

    /** The part that bears interest. */
    @JsonProperty("InterestBearingBorrowSize")
    Optional<BigDecimal> interestBearingBorrowSize();

    /** Interest that was waived. */
    Optional<BigDecimal> costExemption();

    /** All that is borrowed. */
    Optional<BigDecimal> borrowAmount();

    /** Unrealised loss, which is borrowed too. */
    Optional<BigDecimal> unrealisedLoss();

    /** The part that is free of interest. */
    Optional<BigDecimal> freeBorrowedAmount();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableBorrowRecord.Builder {}
}
