package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for coins and the chains they are on. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCoinsRequest.class)
@JsonDeserialize(builder = CoinsRequest.Builder.class)
public interface CoinsRequest {
    /** One coin, like {@code BTC}. All coins if absent. */
    Optional<String> coin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        // some coins have small letters in their names
        coin().ifPresent(v -> Check.text("coin", v, 64));
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
