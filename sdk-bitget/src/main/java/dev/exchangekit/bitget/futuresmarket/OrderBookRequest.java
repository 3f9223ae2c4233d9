package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.BookDepth;
import dev.exchangekit.bitget.BookPrecision;
import dev.exchangekit.bitget.ProductType;
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
    /** Symbol in upper case; required. */
    String symbol();

    /** Which futures; required. */
    ProductType productType();

    /** How far prices are merged; not at all if absent. */
    Optional<BookPrecision> precision();

    /** Levels per side; 100 if absent. */
    Optional<BookDepth> limit();

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
    class Builder extends ImmutableOrderBookRequest.Builder {}
}
