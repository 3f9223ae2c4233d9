package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks where to deposit a coin to a sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubDepositAddressRequest.class)
@JsonDeserialize(builder = SubDepositAddressRequest.Builder.class)
public interface SubDepositAddressRequest {
    /** Coin in upper case; required. */
    String coin();

    /** {@link CoinChain#chain}; required. */
    @JsonProperty("chainType")
    String chain();

    /** Sub-account; required. */
    String subMemberId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("coin", coin());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSubDepositAddressRequest.Builder {}
}
