package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Group of accounts that self-match prevention takes for one. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SmpGroup.Builder.class)
public interface SmpGroup extends WireModel {
    /** Number of the group; 0 if the account is in none. */
    @JsonProperty("smpGroup")
    Optional<Integer> id();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSmpGroup.Builder {}
}
