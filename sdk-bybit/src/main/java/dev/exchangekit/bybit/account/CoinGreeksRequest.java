package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the greeks of the account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCoinGreeksRequest.class)
@JsonDeserialize(builder = CoinGreeksRequest.Builder.class)
public interface CoinGreeksRequest {
    /** Base coin in upper case; all if absent. */
    Optional<String> baseCoin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        baseCoin().ifPresent(v -> Check.name("baseCoin", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCoinGreeksRequest.Builder {}
}
