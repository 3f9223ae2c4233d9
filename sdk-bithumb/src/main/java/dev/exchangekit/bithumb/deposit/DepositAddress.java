package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An address that coins are deposited to. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = DepositAddress.Builder.class)
public interface DepositAddress extends WireModel {
    String currency();

    /** Network. */
    @JsonProperty("net_type")
    Optional<String> netType();

    /** Absent while it is being made. */
    @JsonProperty("deposit_address")
    Optional<String> depositAddress();

    /** Tag or memo, for coins that need one. */
    @JsonProperty("secondary_address")
    Optional<String> secondaryAddress();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDepositAddress.Builder {}
}
