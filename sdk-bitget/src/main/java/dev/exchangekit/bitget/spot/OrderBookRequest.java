package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
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

    /** How far prices are merged; not at all if absent. */
    @JsonProperty("type")
    Optional<BookStep> step();

    /** Levels per side, 1 to 150; 150 if absent. */
    Optional<Integer> limit();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        limit().ifPresent(v -> Check.range("limit", v, 1, 150));
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
