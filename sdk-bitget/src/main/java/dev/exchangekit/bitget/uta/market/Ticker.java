package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** State of a market. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Ticker.Builder.class)
public interface Ticker extends WireModel {
    /** Symbol. */
    String symbol();

    /** Kind of product. */
    Optional<Category> category();

    /** Price of the last trade. */
    Optional<BigDecimal> lastPrice();

    /** Price 24 hours ago. */
    Optional<BigDecimal> openPrice24h();

    /** Highest price in 24 hours. */
    Optional<BigDecimal> highPrice24h();

    /** Lowest price in 24 hours. */
    Optional<BigDecimal> lowPrice24h();

    /** Best bid. */
    @JsonProperty("bid1Price")
    Optional<BigDecimal> bidPrice();

    /** Quantity at the best bid. */
    @JsonProperty("bid1Size")
    Optional<BigDecimal> bidSize();

    /** Best ask. */
    @JsonProperty("ask1Price")
    Optional<BigDecimal> askPrice();

    /** Quantity at the best ask. */
    @JsonProperty("ask1Size")
    Optional<BigDecimal> askSize();

    /** Change in 24 hours as a fraction: 0.01 is 1 %. */
    @JsonProperty("price24hPcnt")
    Optional<BigDecimal> change24h();

    /** Traded in 24 hours, in the base coin. */
    Optional<BigDecimal> volume24h();

    /** Traded in 24 hours, in the quote coin. */
    Optional<BigDecimal> turnover24h();

    /** Stock tokens only. Traded in 24 hours on all of the platform. */
    Optional<BigDecimal> platformTurnover24h();

    /** Futures only. Index price. */
    Optional<BigDecimal> indexPrice();

    /** Futures only. Mark price. */
    Optional<BigDecimal> markPrice();

    /** Futures only. Funding rate, as a fraction. */
    Optional<BigDecimal> fundingRate();

    /** Futures only. Open positions, in the base coin. */
    Optional<BigDecimal> openInterest();

    /** Dated futures only. When delivery begins. */
    Optional<Instant> deliveryStartTime();

    /** Dated futures only. When it is delivered. */
    Optional<Instant> deliveryTime();

    /** Dated futures only. Where it stands. */
    Optional<DeliveryStatus> deliveryStatus();

    /** When this was true. */
    @JsonProperty("ts")
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTicker.Builder {}
}
