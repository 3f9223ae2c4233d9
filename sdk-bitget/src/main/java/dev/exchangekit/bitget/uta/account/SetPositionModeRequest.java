package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Whether instruments can have two positions. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetPositionModeRequest.class)
@JsonDeserialize(builder = SetPositionModeRequest.Builder.class)
public interface SetPositionModeRequest {
    /** The mode; required. */
    @JsonProperty("holdMode")
    PositionMode positionMode();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetPositionModeRequest.Builder {}
}
