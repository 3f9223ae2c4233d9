package dev.exchangekit.bybit.spotmargin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.FlagAsWord;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Turns spot margin trading on or off. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSwitchSpotMarginRequest.class)
@JsonDeserialize(builder = SwitchSpotMarginRequest.Builder.class)
public interface SwitchSpotMarginRequest {
    /** Whether it is on; required. */
    @JsonProperty("spotMarginMode")
    @JsonSerialize(using = FlagAsWord.Digit.class)
    boolean spotMargin();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSwitchSpotMarginRequest.Builder {}
}
