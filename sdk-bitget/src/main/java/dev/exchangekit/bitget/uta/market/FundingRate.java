package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import org.immutables.value.Value;

/** Funding of a perpetual in the past. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FundingRate.Builder.class)
public interface FundingRate extends WireModel {
    /** Symbol. */
    String symbol();

    /** Rate, as a fraction. */
    @JsonProperty("fundingRate")
    BigDecimal rate();

    /** When it was settled. */
    @JsonProperty("fundingRateTimestamp")
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFundingRate.Builder {}
}
