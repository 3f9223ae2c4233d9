package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks where to deposit a coin. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDepositAddressRequest.class)
@JsonDeserialize(builder = DepositAddressRequest.Builder.class)
public interface DepositAddressRequest {
    /** Coin in upper case; required. */
    String coin();

    /** {@link CoinChain#chain}; all chains when absent. */
    @JsonProperty("chainType")
    Optional<String> chain();

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
    class Builder extends ImmutableDepositAddressRequest.Builder {}
}
