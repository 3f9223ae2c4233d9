package dev.exchangekit.bybit.spotmargin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What spot margin trading was switched to. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SpotMarginSwitch.Builder.class)
public interface SpotMarginSwitch extends WireModel {
    /** Whether it is on. */
    @JsonProperty("spotMarginMode")
    Optional<Boolean> spotMargin();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSpotMarginSwitch.Builder {}
}
