package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import org.immutables.value.Value;

/** A funding that was settled. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FundingRate.Builder.class)
public interface FundingRate extends WireModel {
    /** Symbol. */
    String symbol();

    /** Rate, as a fraction: longs paid it to shorts if it is positive. */
    BigDecimal fundingRate();

    /** When it was settled. */
    @JsonProperty("fundingTime")
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFundingRate.Builder {}
}
