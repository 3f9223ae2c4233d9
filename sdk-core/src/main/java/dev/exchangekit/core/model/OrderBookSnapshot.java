package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The book at one moment, best prices first. Sizes are in the instrument's unit of quantity. */
@SdkStyle
@Value.Immutable
public interface OrderBookSnapshot extends UnifiedModel {
    Symbol symbol();

    /** Who buys, highest price first. */
    List<PriceLevel> bids();

    /** Who sells, lowest price first. */
    List<PriceLevel> asks();

    /** Time of the exchange. */
    Optional<Instant> time();

    /** The exchange's number of this state; rises with every change. */
    Optional<Long> sequence();

    default Optional<PriceLevel> bestBid() {
        return bids().stream().findFirst();
    }

    default Optional<PriceLevel> bestAsk() {
        return asks().stream().findFirst();
    }

    /** Best ask less best bid; empty when a side is. */
    default Optional<BigDecimal> spread() {
        return bestAsk().flatMap(ask -> bestBid().map(bid -> ask.price().subtract(bid.price())));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds snapshots; thread-confined. */
    class Builder extends ImmutableOrderBookSnapshot.Builder {}
}
