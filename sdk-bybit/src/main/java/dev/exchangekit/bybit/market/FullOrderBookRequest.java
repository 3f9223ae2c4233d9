package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks for a snapshot of a whole order book. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFullOrderBookRequest.class)
@JsonDeserialize(builder = FullOrderBookRequest.Builder.class)
public interface FullOrderBookRequest {
    /** Product line, spot, linear or inverse; required. */
    Category category();

    /** Symbol in upper case; required. */
    String symbol();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableFullOrderBookRequest.Builder {}
}
