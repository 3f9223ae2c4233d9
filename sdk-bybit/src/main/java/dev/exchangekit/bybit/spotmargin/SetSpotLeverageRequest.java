package dev.exchangekit.bybit.spotmargin;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Sets the largest leverage of spot margin trading. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetSpotLeverageRequest.class)
@JsonDeserialize(builder = SetSpotLeverageRequest.Builder.class)
public interface SetSpotLeverageRequest {
    /** Leverage: from 2 to 10, and at most what the coin allows; required. */
    BigDecimal leverage();

    /** Coin in upper case that it is for; the whole account if absent. */
    Optional<String> currency();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.positive("leverage", leverage());
        currency().ifPresent(v -> Check.name("currency", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetSpotLeverageRequest.Builder {}
}
