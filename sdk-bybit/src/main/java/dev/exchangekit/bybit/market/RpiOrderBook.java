package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of an order book with retail price improvement orders. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = RpiOrderBook.Builder.class)
public interface RpiOrderBook extends WireModel {
    /** Symbol. */
    @JsonProperty("s")
    String symbol();

    /** Bids, the highest first. */
    @JsonProperty("b")
    List<RpiPriceLevel> bids();

    /** Asks, the lowest first. */
    @JsonProperty("a")
    List<RpiPriceLevel> asks();

    /** When the exchange made the snapshot. */
    @JsonProperty("ts")
    Optional<Instant> time();

    /** Number of the update, the same as in the stream of this book. */
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
    class Builder extends ImmutableRpiOrderBook.Builder {}
}
