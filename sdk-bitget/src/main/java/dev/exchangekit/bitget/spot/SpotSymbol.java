package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A spot symbol: what may be ordered, and at which steps. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SpotSymbol.Builder.class)
public interface SpotSymbol extends WireModel {
    /** Symbol. */
    String symbol();

    /** Coin that is traded. */
    String baseCoin();

    /** Coin that prices are in. */
    String quoteCoin();

    /** Once the least quantity; {@link #minTradeUsdt} holds. */
    Optional<BigDecimal> minTradeAmount();

    /** Once the largest quantity; now there usually is none. */
    Optional<BigDecimal> maxTradeAmount();

    /** Usual fee of takers, as a fraction; yours may be another. */
    Optional<BigDecimal> takerFeeRate();

    /** Usual fee of makers, as a fraction; yours may be another. */
    Optional<BigDecimal> makerFeeRate();

    /** Decimals of the price. */
    Optional<Integer> pricePrecision();

    /** Decimals of the quantity, which is in the base coin. */
    Optional<Integer> quantityPrecision();

    /** Decimals of amounts in the quote coin. */
    Optional<Integer> quotePrecision();

    /** Least value of an order, in USDT. */
    @JsonProperty("minTradeUSDT")
    Optional<BigDecimal> minTradeUsdt();

    /** Largest value of a limit order. Not documented; other clients read it. */
    Optional<BigDecimal> maxLimitOrderValue();

    /** Largest value of a market order. Not documented; other clients read it. */
    Optional<BigDecimal> maxMarketOrderValue();

    /** State of trading. */
    Optional<SymbolStatus> status();

    /** How far the price of a buy order may be from the market, as a fraction: 0.05 is 5 %. */
    Optional<BigDecimal> buyLimitPriceRatio();

    /** How far the price of a sell order may be from the market, as a fraction: 0.05 is 5 %. */
    Optional<BigDecimal> sellLimitPriceRatio();

    /** How many orders may be open. */
    @JsonProperty("orderQuantity")
    Optional<Integer> maxOpenOrders();

    /** Whether it is for some regions only. */
    @JsonProperty("areaSymbol")
    Optional<Boolean> areaRestricted();

    /** Once the start of trading; no longer maintained by the exchange. */
    Optional<Instant> openTime();

    /** When it is or was taken off the market; absent if it is not. */
    Optional<Instant> offTime();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSpotSymbol.Builder {}
}
