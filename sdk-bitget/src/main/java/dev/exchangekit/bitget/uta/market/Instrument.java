package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Specification of an instrument: what may be ordered, at which steps, and with how much leverage. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Instrument.Builder.class)
public interface Instrument extends WireModel {
    /** Symbol, unique within its category. */
    String symbol();

    /** Kind of product. */
    Optional<Category> category();

    /** State of trading. */
    Optional<InstrumentStatus> status();

    /** Coin that is traded. */
    Optional<String> baseCoin();

    /** Coin that prices are in. */
    Optional<String> quoteCoin();

    /** What is traded. */
    Optional<SymbolType> symbolType();

    /** Futures only. Kind of contract. */
    @JsonProperty("type")
    Optional<ContractType> contractType();

    /** Futures only. Whether a real-world asset stands behind it. */
    @JsonProperty("isRwa")
    Optional<Boolean> realWorldAsset();

    /** Spot only. Whether it is one of the stock tokens named Reality. */
    @JsonProperty("isReality")
    Optional<Boolean> realityToken();

    /** Spot only. Whether it is in a zone of its own. */
    Optional<Boolean> areaSymbol();

    /** How far above the market a buy order may be, as a fraction. */
    Optional<BigDecimal> buyLimitPriceRatio();

    /** How far below the market a sell order may be, as a fraction. */
    Optional<BigDecimal> sellLimitPriceRatio();

    /** Smallest quantity of an order, in the base coin; of {@code COIN-FUTURES} in the quote coin. Binding for futures only. */
    @JsonProperty("minOrderQty")
    Optional<BigDecimal> minOrderQuantity();

    /** Largest quantity of a limit order, in the base coin; of {@code COIN-FUTURES} in the quote coin. Binding for futures only. */
    @JsonProperty("maxOrderQty")
    Optional<BigDecimal> maxOrderQuantity();

    /** Largest quantity of a market order, in the base coin; of {@code COIN-FUTURES} in the quote coin. */
    @JsonProperty("maxMarketOrderQty")
    Optional<BigDecimal> maxMarketOrderQuantity();

    /** Smallest value of an order, in the quote coin. */
    Optional<BigDecimal> minOrderAmount();

    /** Decimals of a price. */
    Optional<Integer> pricePrecision();

    /** Decimals of a quantity. */
    Optional<Integer> quantityPrecision();

    /** Decimals of an amount in the quote coin, as market orders have it. */
    Optional<Integer> quotePrecision();

    /** Futures only. A price is a multiple of this. */
    Optional<BigDecimal> priceMultiplier();

    /** Futures only. A quantity is a multiple of this. */
    Optional<BigDecimal> quantityMultiplier();

    /** How many orders the symbol may have open. */
    @JsonProperty("maxSymbolOrderNum")
    Optional<Integer> maxSymbolOrders();

    /** How many orders the category may have open. */
    @JsonProperty("maxProductOrderNum")
    Optional<Integer> maxProductOrders();

    /** How many positions the symbol may have. */
    @JsonProperty("maxPositionNum")
    Optional<Integer> maxPositions();

    /** Futures only. Fee of makers, as a fraction. */
    Optional<BigDecimal> makerFeeRate();

    /** Futures only. Fee of takers, as a fraction. */
    Optional<BigDecimal> takerFeeRate();

    /** By how much the fee is raised over the base fee, as a fraction. */
    Optional<BigDecimal> feeRateUpRatio();

    /** Futures only. By how much the cost of opening a position is raised, as a fraction. */
    Optional<BigDecimal> openCostUpRatio();

    /** Futures only. Time between two fundings. */
    @JsonProperty("fundInterval")
    @JsonDeserialize(contentUsing = WireTime.Hours.class)
    Optional<Duration> fundingInterval();

    /** Futures only. Lowest leverage. */
    Optional<BigDecimal> minLeverage();

    /** Futures only. Highest leverage. */
    Optional<BigDecimal> maxLeverage();

    /** When trading began or begins; some margin pairs have none. */
    Optional<Instant> launchTime();

    /** When it is delisted; absent, also where the exchange writes -1, if that is not planned. */
    Optional<Instant> offTime();

    /** From when on trading is restricted; absent, also where the exchange writes -1, if that is not planned. */
    Optional<Instant> limitOpenTime();

    /** When it is maintained; absent if that is not planned. */
    Optional<Instant> maintainTime();

    /** Dated futures only. When it is delivered. */
    Optional<Instant> deliveryTime();

    /** Dated futures only. When delivery begins. */
    Optional<Instant> deliveryStartTime();

    /** Dated futures only. The quarter of delivery. */
    Optional<DeliveryPeriod> deliveryPeriod();

    /** Margin only. Whether the base coin can be borrowed with isolated margin. */
    @JsonProperty("isIsolatedBaseBorrowable")
    Optional<Boolean> isolatedBaseBorrowable();

    /** Margin only. Whether the quote coin can be borrowed with isolated margin. */
    @JsonProperty("isIsolatedQuotedBorrowable")
    Optional<Boolean> isolatedQuoteBorrowable();

    /** Margin only. Risk ratio at which the exchange warns, as a fraction. */
    Optional<BigDecimal> warningRiskRatio();

    /** Margin only. Risk ratio at which the exchange liquidates, as a fraction. */
    Optional<BigDecimal> liquidationRiskRatio();

    /** Margin only. Highest leverage with crossed margin. */
    Optional<BigDecimal> maxCrossedLeverage();

    /** Margin only. Highest leverage with isolated margin. */
    Optional<BigDecimal> maxIsolatedLeverage();

    /** Margin only. Smallest amount that can be borrowed. */
    @JsonProperty("userMinBorrow")
    Optional<BigDecimal> minBorrow();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableInstrument.Builder {}
}
