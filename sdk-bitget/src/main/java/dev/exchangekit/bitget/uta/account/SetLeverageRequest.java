package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The leverage of a futures symbol, or of a coin in margin trading. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetLeverageRequest.class)
@JsonDeserialize(builder = SetLeverageRequest.Builder.class)
public interface SetLeverageRequest {
    /** Margin or a kind of futures; required. */
    Category category();

    /** Symbol in upper case; required for futures. */
    Optional<String> symbol();

    /** Coin; required for margin. */
    Optional<String> coin();

    /** Leverage; required, though {@link #longLeverage} and {@link #shortLeverage} go before it. */
    BigDecimal leverage();

    /** Side of the position; required for isolated margin. */
    @JsonProperty("posSide")
    Optional<PositionSide> positionSide();

    /** Futures only. Which margin mode it is for; crossed by default. */
    Optional<MarginMode> marginMode();

    /** Isolated margin in hedge mode. Leverage of a long position; goes before {@link #leverage}. */
    Optional<BigDecimal> longLeverage();

    /** Isolated margin in hedge mode. Leverage of a short position; goes before {@link #leverage}. */
    Optional<BigDecimal> shortLeverage();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        coin().ifPresent(v -> Check.text("coin", v, 64));
        Check.that(symbol().isPresent() || coin().isPresent(), "symbol", "absent", "required without coin");
        Check.positive("leverage", leverage());
        longLeverage().ifPresent(v -> Check.positive("longLeverage", v));
        shortLeverage().ifPresent(v -> Check.positive("shortLeverage", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetLeverageRequest.Builder {}
}
