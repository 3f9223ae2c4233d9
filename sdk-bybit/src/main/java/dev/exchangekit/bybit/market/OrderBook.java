package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.model.PriceLevel;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of an order book. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderBook.Builder.class)
public interface OrderBook extends WireModel {
    /** Symbol. */
    @JsonProperty("s")
    String symbol();

    /** Bids, the highest first. */
    @JsonProperty("b")
    List<PriceLevel> bids();

    /** Asks, the lowest first. */
    @JsonProperty("a")
    List<PriceLevel> asks();

    /** When the exchange made the snapshot. */
    @JsonProperty("ts")
    Optional<Instant> time();

    /** Number of the update, the same as in the 1000-level stream, or for a whole book in the stream of that. */
    @JsonProperty("u")
    Optional<Long> updateId();

    /** Orders snapshots and updates of all depths: the smaller is the older. */
    @JsonProperty("seq")
    Optional<Long> sequence();

    /** When the matching engine made this state. */
    @JsonProperty("cts")
    Optional<Instant> matchTime();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderBook.Builder {}
}
