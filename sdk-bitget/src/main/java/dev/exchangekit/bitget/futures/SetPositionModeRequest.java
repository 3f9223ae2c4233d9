package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Chooses one-way or hedge mode for all symbols of a kind of futures. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetPositionModeRequest.class)
@JsonDeserialize(builder = SetPositionModeRequest.Builder.class)
public interface SetPositionModeRequest {
    /** Which futures; required. */
    ProductType productType();

    /** The mode; required. */
    @JsonProperty("posMode")
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
