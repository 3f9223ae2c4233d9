package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.BookPrecision;
import dev.exchangekit.core.model.PriceLevel;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of an order book with merged prices. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MergedOrderBook.Builder.class)
public interface MergedOrderBook extends WireModel {
    /** Bids, the highest first. */
    List<PriceLevel> bids();

    /** Asks, the lowest first. */
    List<PriceLevel> asks();

    /** How far prices are merged; what was asked for, or less where the symbol has no such step. */
    Optional<BookPrecision> precision();

    /** The step that prices are merged to. */
    Optional<BigDecimal> scale();

    /** Whether Bitget calls this the maximum precision of the symbol. */
    @JsonProperty("isMaxPrecision")
    Optional<Boolean> maxPrecision();

    /** When the matching engine made this state. */
    @JsonProperty("ts")
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMergedOrderBook.Builder {}
}
