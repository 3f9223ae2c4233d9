package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.model.PriceLevel;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of an order book. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderBook.Builder.class)
public interface OrderBook extends WireModel {
    /** Market, quote currency first, like {@code KRW-BTC}. */
    String market();

    /** When the exchange made it. */
    @JsonProperty("timestamp")
    Optional<Instant> time();

    /** Sum of all asks, in the base currency. */
    @JsonProperty("total_ask_size")
    Optional<BigDecimal> totalAskSize();

    /** Sum of all bids, in the base currency. */
    @JsonProperty("total_bid_size")
    Optional<BigDecimal> totalBidSize();

    /** The lines as the exchange sends them, the best first, some of them with a size of zero. */
    @JsonProperty("orderbook_units")
    List<OrderBookUnit> units();

    /** Bids, the highest first; those with a size of zero are left out. Made of {@link #units} by each call. */
    default List<PriceLevel> bids() {
        return OrderBookSides.levels(units(), OrderBookUnit::bidPrice, OrderBookUnit::bidSize);
    }

    /** Asks, the lowest first; those with a size of zero are left out. Made of {@link #units} by each call. */
    default List<PriceLevel> asks() {
        return OrderBookSides.levels(units(), OrderBookUnit::askPrice, OrderBookUnit::askSize);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderBook.Builder {}
}
