package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.BookDepth;
import dev.exchangekit.bitget.BookPrecision;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a snapshot of an order book with merged prices. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMergedOrderBookRequest.class)
@JsonDeserialize(builder = MergedOrderBookRequest.Builder.class)
public interface MergedOrderBookRequest {
    /** Symbol in upper case; required. */
    String symbol();

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
    class Builder extends ImmutableMergedOrderBookRequest.Builder {}
}
