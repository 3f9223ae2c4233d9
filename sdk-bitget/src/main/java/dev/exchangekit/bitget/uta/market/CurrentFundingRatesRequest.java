package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks for the current funding rates of perpetuals, by symbol or category. The documentation of 2025 has the symbol
 * only, which was required; later clients name the category, and the symbol is a choice.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCurrentFundingRatesRequest.class)
@JsonDeserialize(builder = CurrentFundingRatesRequest.Builder.class)
public interface CurrentFundingRatesRequest {
    /** Kind of futures. Required without {@link #symbol}. */
    Optional<Category> category();

    /** Symbol in upper case, like {@code BTCUSDT}. All symbols of the category if absent. */
    Optional<String> symbol();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        Check.that(category().isPresent() || symbol().isPresent(), "category", "absent", "required without symbol");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCurrentFundingRatesRequest.Builder {}
}
