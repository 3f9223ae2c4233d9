package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the state of the market: last price, best quotes, 24 hours. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTickersRequest.class)
@JsonDeserialize(builder = TickersRequest.Builder.class)
public interface TickersRequest {
    /** Product line; required. */
    Category category();

    /**
     * Symbol in upper case, like {@code BTCUSDT}. All of the category if absent. Options need it or {@link
     * #baseCoin()}.
     */
    Optional<String> symbol();

    /** Base coin in upper case, options only; they need it or {@link #symbol()}. */
    Optional<String> baseCoin();

    /** Day on which options expire, like {@code 25DEC22}; options only. */
    @JsonProperty("expDate")
    Optional<String> expiryDate();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        baseCoin().ifPresent(v -> Check.name("baseCoin", v));
        expiryDate().ifPresent(v -> Check.name("expiryDate", v));
        Check.that(
                !category().equals(Category.OPTION)
                        || symbol().isPresent()
                        || baseCoin().isPresent(),
                "symbol",
                "absent",
                "options need symbol or baseCoin");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTickersRequest.Builder {}
}
