package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.internal.TransferChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** For which coin to show an address. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDepositAddressRequest.class)
@JsonDeserialize(builder = DepositAddressRequest.Builder.class)
public interface DepositAddressRequest {
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
    class Builder extends ImmutableDepositAddressRequest.Builder {}
}
