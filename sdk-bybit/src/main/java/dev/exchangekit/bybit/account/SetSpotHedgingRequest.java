package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.FlagAsWord;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Lets spot assets hedge in portfolio margin, or not. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetSpotHedgingRequest.class)
@JsonDeserialize(builder = SetSpotHedgingRequest.Builder.class)
public interface SetSpotHedgingRequest {
    /** Whether they hedge; required. */
    @JsonProperty("setHedgingMode")
    @JsonSerialize(using = FlagAsWord.UpperOnOff.class)
    boolean spotHedging();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetSpotHedgingRequest.Builder {}
}
