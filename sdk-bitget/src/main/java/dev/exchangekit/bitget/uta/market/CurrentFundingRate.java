package dev.exchangekit.bitget.uta.market;

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

/** Current funding of a perpetual. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CurrentFundingRate.Builder.class)
public interface CurrentFundingRate extends WireModel {
    /** Symbol. */
    String symbol();

    /** Current rate, as a fraction. */
    @JsonProperty("fundingRate")
    Optional<BigDecimal> rate();

    /** Time between two fundings. */
    @JsonProperty("fundingRateInterval")
    @JsonDeserialize(contentUsing = WireTime.Hours.class)
    Optional<Duration> interval();

    /** When the rate changes next. */
    Optional<Instant> nextUpdate();

    /** Lowest rate, as a fraction. */
    @JsonProperty("minFundingRate")
    Optional<BigDecimal> minRate();

    /** Highest rate, as a fraction. */
    @JsonProperty("maxFundingRate")
    Optional<BigDecimal> maxRate();

    /** Stocks only. Cash dividend that is settled with the funding. */
    Optional<BigDecimal> cashDividend();

    /** Stocks only. When the dividend is settled next. */
    Optional<Instant> cashDividendNextUpdate();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCurrentFundingRate.Builder {}
}
