package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for coins and their chains. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCoinsRequest.class)
@JsonDeserialize(builder = CoinsRequest.Builder.class)
public interface CoinsRequest {
    /** Coin in upper case; all when absent. */
    Optional<String> coin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(value -> Check.name("coin", value));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCoinsRequest.Builder {}
}
