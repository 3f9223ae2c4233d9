package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** State of a futures market. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Ticker.Builder.class)
public interface Ticker extends WireModel {
    /** Symbol. */
    String symbol();

    /** Price of the last trade. */
    @JsonProperty("lastPr")
    Optional<BigDecimal> lastPrice();

    /** Best ask. */
    @JsonProperty("askPr")
    Optional<BigDecimal> askPrice();

    /** Best bid. */
    @JsonProperty("bidPr")
    Optional<BigDecimal> bidPrice();

    /** Quantity at the best bid, in the base coin. */
    @JsonProperty("bidSz")
    Optional<BigDecimal> bidSize();

    /** Quantity at the best ask, in the base coin. */
    @JsonProperty("askSz")
    Optional<BigDecimal> askSize();

    /** Highest price in 24 hours. */
    @JsonProperty("high24h")
    Optional<BigDecimal> highPrice24h();

    /** Lowest price in 24 hours. */
    @JsonProperty("low24h")
    Optional<BigDecimal> lowPrice24h();

    /** When this was true. */
    @JsonProperty("ts")
    Optional<Instant> time();

    /** Change in 24 hours as a fraction: 0.01 is 1 %. */
    Optional<BigDecimal> change24h();

    /** Traded in 24 hours, in the base coin. */
    Optional<BigDecimal> baseVolume();

    /** Traded in 24 hours, in the quote coin. */
    Optional<BigDecimal> quoteVolume();

    /** Traded in 24 hours, in USDT. */
    Optional<BigDecimal> usdtVolume();

    /** Price at the last midnight, UTC. */
    @JsonProperty("openUtc")
    Optional<BigDecimal> openPriceUtc();

    /** Change since the last midnight, UTC, as a fraction: 0.01 is 1 %. */
    @JsonProperty("changeUtc24h")
    Optional<BigDecimal> changeUtc();

    /** Index price. */
    Optional<BigDecimal> indexPrice();

    /** Current funding rate, as a fraction. */
    Optional<BigDecimal> fundingRate();

    /** Open positions, in the base coin. */
    @JsonProperty("holdingAmount")
    Optional<BigDecimal> openInterest();

    /** When its delivery starts; delivery contracts only. */
    Optional<Instant> deliveryStartTime();

    /** When it is delivered; delivery contracts only. */
    Optional<Instant> deliveryTime();

    /** How near it is to its delivery. */
    Optional<DeliveryStatus> deliveryStatus();

    /** Price 24 hours ago. */
    @JsonProperty("open24h")
    Optional<BigDecimal> openPrice24h();

    /** Mark price. */
    Optional<BigDecimal> markPrice();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTicker.Builder {}
}
