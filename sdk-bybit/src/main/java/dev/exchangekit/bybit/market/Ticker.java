package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** State of a market. Each category fills its own part of it; what a category does not have is absent. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Ticker.Builder.class)
public interface Ticker extends WireModel {
    /** Symbol, unique within its category. */
    String symbol();

    /** Price of the last trade. */
    Optional<BigDecimal> lastPrice();

    /** Best bid. */
    Optional<BigDecimal> bid1Price();

    /** Quantity at the best bid. */
    Optional<BigDecimal> bid1Size();

    /** Best ask. */
    Optional<BigDecimal> ask1Price();

    /** Quantity at the best ask. */
    Optional<BigDecimal> ask1Size();

    /** Price 24 hours ago; not for options. */
    Optional<BigDecimal> prevPrice24h();

    /** Change in 24 hours as a fraction: 0.0068 is 0.68 %; not for options. */
    @JsonProperty("price24hPcnt")
    Optional<BigDecimal> price24hChange();

    /** Highest price in 24 hours. */
    Optional<BigDecimal> highPrice24h();

    /** Lowest price in 24 hours. */
    Optional<BigDecimal> lowPrice24h();

    /** Traded in 24 hours, in the quote coin; inverse contracts: base coin. */
    Optional<BigDecimal> turnover24h();

    /** Traded in 24 hours, in the base coin; inverse contracts: USD. */
    Optional<BigDecimal> volume24h();

    /** Spot only. Price in USD by which unified accounts value the coin; absent for coins that are no collateral. */
    Optional<BigDecimal> usdIndexPrice();

    /** Index price; not for spot. */
    Optional<BigDecimal> indexPrice();

    /** Mark price; not for spot. */
    Optional<BigDecimal> markPrice();

    /** Linear and inverse only. Price an hour ago. */
    Optional<BigDecimal> prevPrice1h();

    /** Open interest, long and short together, as a quantity; not for spot. */
    Optional<BigDecimal> openInterest();

    /** Linear and inverse only. Open interest, long and short together, as a value. */
    Optional<BigDecimal> openInterestValue();

    /** Linear and inverse only. Open interest of one side, as a quantity. */
    Optional<BigDecimal> singleOpenInterest();

    /** Linear and inverse only. Open interest of one side, as a value. */
    Optional<BigDecimal> singleOpenInterestValue();

    /** Linear and inverse only. Funding rate as a fraction; perpetuals. */
    Optional<BigDecimal> fundingRate();

    /** Linear and inverse only. When funding is exchanged next; perpetuals. */
    Optional<Instant> nextFundingTime();

    /** Linear and inverse only. Time between two fundings; perpetuals. */
    @JsonProperty("fundingIntervalHour")
    @JsonDeserialize(contentUsing = WireTime.Hours.class)
    Optional<Duration> fundingInterval();

    /** Linear and inverse only. Bound of the funding rate in both directions, as a fraction. */
    Optional<BigDecimal> fundingCap();

    /** Expected price of delivery, from 30 minutes before it; futures and options. */
    Optional<BigDecimal> predictedDeliveryPrice();

    /** Linear and inverse only. Futures price less index price. */
    Optional<BigDecimal> basis();

    /** Linear and inverse only. Basis as a fraction of the index price. */
    Optional<BigDecimal> basisRate();

    /** Linear and inverse only. Basis as a yearly rate; dated futures. */
    Optional<BigDecimal> basisRateYear();

    /** Linear and inverse only. Fee of delivery, as a fraction. */
    Optional<BigDecimal> deliveryFeeRate();

    /** Linear and inverse only. When a dated future expires. */
    Optional<Instant> deliveryTime();

    /**
     * Linear and inverse only. Estimated opening price of a pre-market contract; without meaning once trading is open.
     */
    Optional<BigDecimal> preOpenPrice();

    /**
     * Linear and inverse only. Estimated opening quantity of a pre-market contract; without meaning once trading is
     * open.
     */
    @JsonProperty("preQty")
    Optional<BigDecimal> preQuantity();

    /** Linear and inverse only. Phase of a pre-market contract. */
    @JsonProperty("curPreListingPhase")
    Optional<AuctionPhase> preListingPhase();

    /** Options only. Implied volatility of the best bid. */
    Optional<BigDecimal> bid1Iv();

    /** Options only. Implied volatility of the best ask. */
    Optional<BigDecimal> ask1Iv();

    /** Options only. Implied volatility of the mark price. */
    Optional<BigDecimal> markIv();

    /** Options only. Price of the underlying. */
    Optional<BigDecimal> underlyingPrice();

    /** Options only. Traded since launch, in the base coin. */
    Optional<BigDecimal> totalVolume();

    /** Options only. Traded since launch, in the quote coin. */
    Optional<BigDecimal> totalTurnover();

    /** Options only. Delta. */
    Optional<BigDecimal> delta();

    /** Options only. Gamma. */
    Optional<BigDecimal> gamma();

    /** Options only. Vega. */
    Optional<BigDecimal> vega();

    /** Options only. Theta. */
    Optional<BigDecimal> theta();

    /** Options only. Change in 24 hours. */
    Optional<BigDecimal> change24h();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTicker.Builder {}
}
