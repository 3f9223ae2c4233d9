package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a snapshot of an order book. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderBookRequest.class)
@JsonDeserialize(builder = OrderBookRequest.Builder.class)
public interface OrderBookRequest {
    /** Product line; required. */
    Category category();

    /** Symbol in upper case; required. */
    String symbol();

    /**
     * Levels per side. Spot 1 to 1000, by default 1; linear and inverse 1 to 1000, by default 25; options 1 to 25, by
     * default 1.
     */
    Optional<Integer> limit();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        limit().ifPresent(v -> Check.range("limit", v, 1, 1000));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOrderBookRequest.Builder {}
}
