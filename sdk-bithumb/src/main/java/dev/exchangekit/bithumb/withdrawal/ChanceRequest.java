package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.internal.TransferChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** For which coin to show how it can be withdrawn. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableChanceRequest.class)
@JsonDeserialize(builder = ChanceRequest.Builder.class)
public interface ChanceRequest {
    /** Coin; required. */
    String currency();

    /** Network, like {@code BTC} or {@code MTL_ETH}; required. */
    @JsonProperty("net_type")
    String netType();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TransferChecks.network(currency(), netType());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableChanceRequest.Builder {}
}
