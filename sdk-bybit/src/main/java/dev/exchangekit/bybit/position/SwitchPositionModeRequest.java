package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The position mode of a symbol, or of all symbols that settle in a coin and have neither position nor open order. What
 * is set for a symbol goes before what is set for its coin.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSwitchPositionModeRequest.class)
@JsonDeserialize(builder = SwitchPositionModeRequest.Builder.class)
public interface SwitchPositionModeRequest {
    /** Linear: only USDT perpetuals have hedge mode. */
    Category category();

    /** Symbol, upper case. Required without {@link #coin}; wins over it. */
    Optional<String> symbol();

    /** Settle coin, upper case. Required without {@link #symbol}. */
    Optional<String> coin();

    /** One position per symbol, or a long and a short one. */
    PositionMode mode();

    @Value.Check
    default void check() {
        symbol().ifPresent(value -> Check.name("symbol", value));
        coin().ifPresent(value -> Check.name("coin", value));
        Check.that(symbol().isPresent() || coin().isPresent(), "symbol", "absent", "a symbol or a coin is required");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableSwitchPositionModeRequest.Builder {}
}
