package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Market maker protection. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MmpStates.Builder.class)
public interface MmpStates extends WireModel {
    /** The base coins. */
    @JsonProperty("result")
    List<MmpState> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMmpStates.Builder {}
}
