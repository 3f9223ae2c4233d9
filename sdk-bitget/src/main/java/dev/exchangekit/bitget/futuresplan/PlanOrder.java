package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.EnterPoint;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.bitget.futurestrade.OrderSource;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A trigger order. Sizes are in the base coin, prices in the quote coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PlanOrder.Builder.class)
public interface PlanOrder extends WireModel {
    String orderId();

    /** Your id, where the order has one. */
    Optional<String> clientOid();

    PlanType planType();

    @JsonProperty("planStatus")
    PlanStatus status();

    String symbol();

    Optional<Side> side();

    /** What its order does to a position. */
    Optional<TradeSide> tradeSide();

    /** Which position it is for. */
    @JsonProperty("posSide")
    Optional<PositionSide> positionSide();

    @JsonProperty("posMode")
    Optional<PositionMode> positionMode();

    Optional<OrderType> orderType();

    /** Size of its order; absent for a whole position. */
    Optional<BigDecimal> size();

    /** Limit price of its order; not of trailing orders. */
    Optional<BigDecimal> price();

    /** Limit price of its order; absent or zero at market. */
    Optional<BigDecimal> executePrice();

    /** How far a trailing order lets the price turn, in percent. */
    Optional<BigDecimal> callbackRatio();

    Optional<BigDecimal> triggerPrice();

    /** Which price triggers. */
    Optional<TriggerType> triggerType();

    /** Price that triggers the take profit; absent or zero for none. */
    @JsonProperty("stopSurplusTriggerPrice")
    Optional<BigDecimal> takeProfitTriggerPrice();

    /** Limit price of the take profit; absent or zero at market. */
    @JsonProperty("stopSurplusExecutePrice")
    Optional<BigDecimal> takeProfitExecutePrice();

    /** Which price triggers the take profit. */
    @JsonProperty("stopSurplusTriggerType")
    Optional<TriggerType> takeProfitTriggerType();

    /** Price that triggers the stop loss; absent or zero for none. */
    Optional<BigDecimal> stopLossTriggerPrice();

    /** Limit price of the stop loss; absent or zero at market. */
    Optional<BigDecimal> stopLossExecutePrice();

    /** Which price triggers the stop loss. */
    Optional<TriggerType> stopLossTriggerType();

    Optional<MarginMode> marginMode();

    Optional<String> marginCoin();

    @JsonProperty("enterPointSource")
    Optional<EnterPoint> enterPoint();

    /** What it came from; of open ones. */
    Optional<OrderSource> orderSource();

    /** The exchange's id of the order that was placed; in the history. */
    Optional<String> executeOrderId();

    /** Average price of the fills; in the history. */
    @JsonProperty("priceAvg")
    Optional<BigDecimal> averagePrice();

    /** What is filled; in the history. */
    Optional<BigDecimal> baseVolume();

    @JsonProperty("cTime")
    Instant createdAt();

    @JsonProperty("uTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePlanOrder.Builder {}
}
