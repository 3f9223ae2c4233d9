package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A sub-account that was not made: its name is taken, or there are too many. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FailedSubAccount.Builder.class)
public interface FailedSubAccount extends WireModel {
    /** Name that was asked for. */
    @JsonProperty("subaAccountName")
    @JsonAlias("subAccountName")
    Optional<String> name();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFailedSubAccount.Builder {}
}
