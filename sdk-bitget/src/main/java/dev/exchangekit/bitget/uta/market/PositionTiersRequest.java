package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the tiers of leverage of a symbol or a coin. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePositionTiersRequest.class)
@JsonDeserialize(builder = PositionTiersRequest.Builder.class)
public interface PositionTiersRequest {
    /** Kind of product, not spot; required. */
    Category category();

    /** Futures. Symbol in upper case, like {@code BTCUSDT}. */
    Optional<String> symbol();

    /** Margin. Coin, like {@code BTC}. */
    Optional<String> coin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        coin().ifPresent(v -> Check.text("coin", v, 64));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePositionTiersRequest.Builder {}
}
