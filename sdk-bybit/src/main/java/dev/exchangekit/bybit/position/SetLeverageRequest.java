package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** The leverage of a symbol. Both sides must be equal, except in hedge mode with isolated margin. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetLeverageRequest.class)
@JsonDeserialize(builder = SetLeverageRequest.Builder.class)
public interface SetLeverageRequest {
    /** Linear or inverse. */
    Category category();

    /** Symbol, upper case: {@code BTCUSDT}. */
    String symbol();

    /** Leverage of long positions: from 1 to what the symbol allows. */
    BigDecimal buyLeverage();

    /** Leverage of short positions: from 1 to what the symbol allows. */
    BigDecimal sellLeverage();

    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.positive("buyLeverage", buyLeverage());
        Check.positive("sellLeverage", sellLeverage());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The same leverage on both sides. */
    static SetLeverageRequest both(Category category, String symbol, BigDecimal leverage) {
        return builder()
                .category(category)
                .symbol(symbol)
                .buyLeverage(leverage)
                .sellLeverage(leverage)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableSetLeverageRequest.Builder {}
}
