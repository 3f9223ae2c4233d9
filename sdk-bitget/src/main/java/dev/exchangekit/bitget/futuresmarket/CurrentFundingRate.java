package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The funding rate that a contract is heading for; rates are fractions: 0.025 is 2.5 %. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CurrentFundingRate.Builder.class)
public interface CurrentFundingRate extends WireModel {
    /** Symbol. */
    String symbol();

    /** The rate as of now. */
    Optional<BigDecimal> fundingRate();

    /** Time between two fundings. */
    @JsonProperty("fundingRateInterval")
    @JsonDeserialize(contentUsing = WireTime.Hours.class)
    Optional<Duration> interval();

    /** When it is settled and the next one begins. */
    Optional<Instant> nextUpdate();

    /** Lowest rate. */
    Optional<BigDecimal> minFundingRate();

    /** Highest rate. */
    Optional<BigDecimal> maxFundingRate();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCurrentFundingRate.Builder {}
}
