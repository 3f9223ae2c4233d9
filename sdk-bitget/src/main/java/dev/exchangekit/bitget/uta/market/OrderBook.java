package dev.exchangekit.bitget.uta.market;

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
    /** Bids, the highest first. */
    @JsonProperty("b")
    List<PriceLevel> bids();

    /** Asks, the lowest first. */
    @JsonProperty("a")
    List<PriceLevel> asks();

    /** When the matching engine made this state. */
    @JsonProperty("ts")
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderBook.Builder {}
}
