package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the latest public trades. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRecentTradesRequest.class)
@JsonDeserialize(builder = RecentTradesRequest.Builder.class)
public interface RecentTradesRequest {
    /** Product line; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}. Required except for options. */
    Optional<String> symbol();

    /** Base coin in upper case, options only; {@code BTC} by default. */
    Optional<String> baseCoin();

    /** Calls or puts alone; options only. */
    Optional<OptionType> optionType();

    /** Trades. Spot 1 to 60, by default 60; others 1 to 1000, by default 500. */
    Optional<Integer> limit();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        baseCoin().ifPresent(v -> Check.name("baseCoin", v));
        limit().ifPresent(v -> Check.range("limit", v, 1, 1000));
        Check.that(
                symbol().isPresent() || category().equals(Category.OPTION),
                "symbol",
                "absent",
                "required except for options");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableRecentTradesRequest.Builder {}
}
