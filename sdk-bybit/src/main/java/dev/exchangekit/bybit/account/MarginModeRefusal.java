package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A reason against the margin mode. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MarginModeRefusal.Builder.class)
public interface MarginModeRefusal extends WireModel {
    /** Code of the reason. */
    @JsonProperty("reasonCode")
    Optional<String> code();

    /** The reason in words. */
    @JsonProperty("reasonMsg")
    Optional<String> message();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMarginModeRefusal.Builder {}
}
