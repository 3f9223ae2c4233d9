package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A contract: what may be ordered, at which steps, and what it settles in. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Contract.Builder.class)
public interface Contract extends WireModel {
    /** Symbol. */
    String symbol();

    /** Coin that is traded. */
    String baseCoin();

    /** Coin that prices are in. */
    String quoteCoin();

    /** How far the price of a buy order may be from the market, as a fraction: 0.05 is 5 %. */
    Optional<BigDecimal> buyLimitPriceRatio();

    /** How far the price of a sell order may be from the market, as a fraction: 0.05 is 5 %. */
    Optional<BigDecimal> sellLimitPriceRatio();

    /** What fees are raised by, as a fraction. */
    Optional<BigDecimal> feeRateUpRatio();

    /** Usual fee of makers, as a fraction; yours may be another. */
    Optional<BigDecimal> makerFeeRate();

    /** Usual fee of takers, as a fraction; yours may be another. */
    Optional<BigDecimal> takerFeeRate();

    /** What the cost of opening is raised by, as a fraction. */
    Optional<BigDecimal> openCostUpRatio();

    /** Coins that can be its margin. */
    List<String> supportMarginCoins();

    /** Least quantity of an order, in the base coin. */
    @JsonProperty("minTradeNum")
    Optional<BigDecimal> minTradeQuantity();

    /** Step of the price in units of its last decimal, see {@link #pricePrecision}. */
    Optional<BigDecimal> priceEndStep();

    /** Decimals of the quantity. */
    @JsonProperty("volumePlace")
    Optional<Integer> quantityPrecision();

    /** Decimals of the price. */
    @JsonProperty("pricePlace")
    Optional<Integer> pricePrecision();

    /** Step of the quantity, in the base coin. */
    Optional<BigDecimal> sizeMultiplier();

    /** Kind of contract. */
    @JsonProperty("symbolType")
    Optional<ContractType> type();

    /** Least value of an order, in USDT. */
    @JsonProperty("minTradeUSDT")
    Optional<BigDecimal> minTradeUsdt();

    /** How many orders of this contract may be open. */
    @JsonProperty("maxSymbolOrderNum")
    Optional<Integer> maxOpenOrdersOfSymbol();

    /** How many orders of its product type may be open. */
    @JsonProperty("maxProductOrderNum")
    Optional<Integer> maxOpenOrdersOfProduct();

    /** How many positions there may be. */
    @JsonProperty("maxPositionNum")
    Optional<Integer> maxPositions();

    /** State of trading. */
    @JsonProperty("symbolStatus")
    Optional<ContractStatus> status();

    /** When it is or was taken off the market; absent if it is not, which Bitget writes as -1. */
    Optional<Instant> offTime();

    /**
     * From when on no position can be opened, because of a maintenance; absent if there is none, which Bitget writes
     * as -1.
     */
    Optional<Instant> limitOpenTime();

    /** When it is delivered; delivery contracts only. */
    Optional<Instant> deliveryTime();

    /** When its delivery starts; delivery contracts only. */
    Optional<Instant> deliveryStartTime();

    /** Which delivery it is for; delivery contracts only. */
    Optional<DeliveryPeriod> deliveryPeriod();

    /** When it is or was listed. */
    Optional<Instant> launchTime();

    /** Time between two fundings. */
    @JsonProperty("fundInterval")
    @JsonDeserialize(contentUsing = WireTime.Hours.class)
    Optional<Duration> fundingInterval();

    /** Least leverage. */
    @JsonProperty("minLever")
    Optional<BigDecimal> minLeverage();

    /** Largest leverage. */
    @JsonProperty("maxLever")
    Optional<BigDecimal> maxLeverage();

    /** Limit of positions, as a fraction; Bitget does not say of what. */
    @JsonProperty("posLimit")
    Optional<BigDecimal> positionLimit();

    /** When its maintenance is; absent if none is planned. */
    @JsonProperty("maintainTime")
    Optional<Instant> maintenanceTime();

    /** Largest quantity of a market order, in the base coin. */
    @JsonProperty("maxMarketOrderQty")
    Optional<BigDecimal> maxMarketOrderQuantity();

    /** Largest quantity of a limit order, in the base coin. */
    @JsonProperty("maxOrderQty")
    Optional<BigDecimal> maxOrderQuantity();

    /** Whether it is on an asset of the real world, such as a stock. */
    @JsonProperty("isRwa")
    Optional<Boolean> realWorldAsset();

    /** Once the start of trading; no longer maintained by the exchange. */
    Optional<Instant> openTime();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableContract.Builder {}
}
