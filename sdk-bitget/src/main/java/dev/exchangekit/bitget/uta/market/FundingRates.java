package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** One page of past funding rates. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FundingRates.Builder.class)
public interface FundingRates extends WireModel {
    /** The rates. */
    @JsonProperty("resultList")
    List<FundingRate> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFundingRates.Builder {}
}
