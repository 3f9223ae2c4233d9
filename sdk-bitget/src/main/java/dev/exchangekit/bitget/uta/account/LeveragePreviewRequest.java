package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks what another leverage would change. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLeveragePreviewRequest.class)
@JsonDeserialize(builder = LeveragePreviewRequest.Builder.class)
public interface LeveragePreviewRequest {
    /** Margin or a kind of futures; required. */
    Category category();

    /**
     * What stands behind the position; required. One client writes {@code cross} here, another {@code crossed} as
     * everywhere else.
     */
    MarginMode marginMode();

    /** Symbol in upper case; required for futures. */
    Optional<String> symbol();

    /** Coin; required for margin. */
    Optional<String> coin();

    /** Leverage, unless both sides have their own. */
    Optional<BigDecimal> leverage();

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
        leverage().ifPresent(v -> Check.positive("leverage", v));
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
    class Builder extends ImmutableLeveragePreviewRequest.Builder {}
}
