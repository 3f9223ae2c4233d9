package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a snapshot of an order book with retail price improvement orders. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRpiOrderBookRequest.class)
@JsonDeserialize(builder = RpiOrderBookRequest.Builder.class)
public interface RpiOrderBookRequest {
    /** Product line, spot, linear or inverse. */
    Optional<Category> category();

    /** Symbol in upper case; required. */
    String symbol();

    /** Levels per side, 1 to 50; required. */
    int limit();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.range("limit", limit(), 1, 50);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableRpiOrderBookRequest.Builder {}
}
