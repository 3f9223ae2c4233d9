package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks what coins are worth as collateral and at which terms they can be borrowed. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCollateralInfoRequest.class)
@JsonDeserialize(builder = CollateralInfoRequest.Builder.class)
public interface CollateralInfoRequest {
    /** Coin in upper case; all if absent. */
    Optional<String> currency();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        currency().ifPresent(v -> Check.name("currency", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCollateralInfoRequest.Builder {}
}
