package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** Position mode of a kind of futures. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PositionModeSetting.Builder.class)
public interface PositionModeSetting extends WireModel {
    @JsonProperty("posMode")
    PositionMode positionMode();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePositionModeSetting.Builder {}
}
