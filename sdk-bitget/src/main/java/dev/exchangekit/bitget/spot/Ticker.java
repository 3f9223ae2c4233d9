package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** State of a spot market. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Ticker.Builder.class)
public interface Ticker extends WireModel {
    String symbol();

    /** Price of the last trade. */
    @JsonProperty("lastPr")
    Optional<BigDecimal> lastPrice();

    /** Best bid. */
    @JsonProperty("bidPr")
    Optional<BigDecimal> bidPrice();

    /** Quantity at the best bid, in the base coin. */
    @JsonProperty("bidSz")
    Optional<BigDecimal> bidSize();

    /** Best ask. */
    @JsonProperty("askPr")
    Optional<BigDecimal> askPrice();

    /** Quantity at the best ask, in the base coin. */
    @JsonProperty("askSz")
    Optional<BigDecimal> askSize();

    /** Price 24 hours ago. */
    @JsonProperty("open")
    Optional<BigDecimal> openPrice24h();

    /** Highest price in 24 hours. */
    @JsonProperty("high24h")
    Optional<BigDecimal> highPrice24h();

    /** Lowest price in 24 hours. */
    @JsonProperty("low24h")
    Optional<BigDecimal> lowPrice24h();

    /** Change in 24 hours as a fraction: 0.01 is 1 %. */
    Optional<BigDecimal> change24h();

    /** Price at the last midnight, UTC. */
    @JsonProperty("openUtc")
    Optional<BigDecimal> openPriceUtc();

    /** Change since the last midnight, UTC, as a fraction: 0.01 is 1 %. */
    @JsonProperty("changeUtc24h")
    Optional<BigDecimal> changeUtc();

    /** Traded in 24 hours, in the base coin. */
    Optional<BigDecimal> baseVolume();

    /** Traded in 24 hours, in the quote coin. */
    Optional<BigDecimal> quoteVolume();

    /** Traded in 24 hours, in USDT. */
    Optional<BigDecimal> usdtVolume();

    /** When this was true. */
    @JsonProperty("ts")
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTicker.Builder {}
}
