package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the trading fees of the account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFeeRatesRequest.class)
@JsonDeserialize(builder = FeeRatesRequest.Builder.class)
public interface FeeRatesRequest {
    /** Product line; required. */
    Category category();

    /** Symbol in upper case, not for options; all of the category if absent. */
    Optional<String> symbol();

    /** Base coin in upper case, options only; all if absent. */
    Optional<String> baseCoin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        baseCoin().ifPresent(v -> Check.name("baseCoin", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableFeeRatesRequest.Builder {}
}
