package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.trade.PositionIndex;
import dev.exchangekit.bybit.trade.TpslMode;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A position as the exchange has it. Prices are in quote coin, margin and profit in settle coin. With portfolio margin
 * there is no leverage, margin, risk limit and liquidation price of a single position.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePosition.class)
@JsonDeserialize(builder = Position.Builder.class)
public interface Position extends WireModel {
    /** Product line, where the position stands alone; in a list the page tells it. */
    Optional<Category> category();

    String symbol();

    /** Which position of the symbol. */
    @JsonProperty("positionIdx")
    PositionIndex positionIndex();

    /** Long or short; absent of an empty position. */
    Optional<Side> side();

    /** Never negative; zero of an empty position. */
    BigDecimal size();

    /** Average entry price. */
    Optional<BigDecimal> avgPrice();

    /** Worth of the position. */
    Optional<BigDecimal> positionValue();

    Optional<PositionStatus> positionStatus();

    Optional<BigDecimal> leverage();

    /** Price at which closing costs nothing, fees included. Futures. */
    Optional<BigDecimal> breakEvenPrice();

    Optional<BigDecimal> markPrice();

    /** Liquidation price: exact with isolated margin, an estimate with cross margin. */
    @JsonProperty("liqPrice")
    Optional<BigDecimal> liquidationPrice();

    /** Initial margin. */
    @JsonProperty("positionIM")
    Optional<BigDecimal> initialMargin();

    /** Initial margin by mark price; the same as {@link #initialMargin}. */
    @JsonProperty("positionIMByMp")
    Optional<BigDecimal> initialMarginByMarkPrice();

    /** Maintenance margin. */
    @JsonProperty("positionMM")
    Optional<BigDecimal> maintenanceMargin();

    /** Maintenance margin by mark price; the same as {@link #maintenanceMargin}. */
    @JsonProperty("positionMMByMp")
    Optional<BigDecimal> maintenanceMarginByMarkPrice();

    /** True when margin is added by itself with isolated margin. */
    Optional<Boolean> autoAddMargin();

    /** Risk tier; 0 with portfolio margin. */
    Optional<Integer> riskId();

    /** Largest worth of a position in the risk tier; 0 with portfolio margin. */
    Optional<BigDecimal> riskLimitValue();

    /** Zero when there is none. */
    Optional<BigDecimal> takeProfit();

    /** Zero when there is none. */
    Optional<BigDecimal> stopLoss();

    /** Distance from the market price; zero when there is none. */
    Optional<BigDecimal> trailingStop();

    /** Average price of the session. USDC contracts. */
    Optional<BigDecimal> sessionAvgPrice();

    /** Options. */
    Optional<BigDecimal> delta();

    /** Options. */
    Optional<BigDecimal> gamma();

    /** Options. */
    Optional<BigDecimal> vega();

    /** Options. */
    Optional<BigDecimal> theta();

    Optional<BigDecimal> unrealisedPnl();

    /** Profit realised by the position that is held now. */
    @JsonProperty("curRealisedPnl")
    Optional<BigDecimal> currentRealisedPnl();

    /** Profit realised on the symbol of all time. Not options. */
    @JsonProperty("cumRealisedPnl")
    Optional<BigDecimal> cumulativeRealisedPnl();

    /** Rank in auto-deleveraging: 1 to 5, 0 of an empty position. */
    Optional<Integer> adlRankIndicator();

    /** When the first position of the symbol was made. */
    Optional<Instant> createdTime();

    Optional<Instant> updatedTime();

    /** When this position was opened. */
    Optional<Instant> openTime();

    /** Ties executions to updates of the position; unique together with the symbol, -1 before the first trade. */
    @JsonProperty("seq")
    Optional<Long> sequence();

    /** True when only reducing is allowed, because the exchange lowers the risk limit. Futures. */
    @JsonProperty("isReduceOnly")
    Optional<Boolean> isReduceOnly();

    /** When the exchange changed the maintenance margin rate, or with {@link #isReduceOnly} when it will. */
    @JsonProperty("mmrSysUpdatedTime")
    @JsonAlias("mmrSysUpdateTime")
    Optional<Instant> maintenanceMarginRateSystemUpdateTime();

    /** When the exchange changed the leverage, or with {@link #isReduceOnly} when it will. */
    @JsonProperty("leverageSysUpdatedTime")
    Optional<Instant> leverageSystemUpdateTime();

    /** Outdated: always {@link TpslMode#FULL}. */
    Optional<TpslMode> tpslMode();

    /** Outdated and mostly absent. */
    Optional<BigDecimal> bustPrice();

    /** Outdated: see {@link #initialMargin}. */
    Optional<BigDecimal> positionBalance();

    /** Outdated: always 0, the margin mode belongs to the account. */
    Optional<Integer> tradeMode();

    static Builder builder() {
        return new Builder();
    }

    /** Builds positions; thread-confined. */
    class Builder extends ImmutablePosition.Builder {}
}
