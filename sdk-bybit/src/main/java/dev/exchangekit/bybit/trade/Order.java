package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.internal.ExtraFeesReader;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order as the exchange has it. Prices are in quote coin; the exchange writes zero for many prices that are not set.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrder.class)
@JsonDeserialize(builder = Order.Builder.class)
public interface Order extends WireModel {
    /** The exchange's id. */
    String orderId();

    /** Your id, where the order has one. */
    Optional<String> orderLinkId();

    /** Your id of the order that a take profit or stop loss was attached to. Futures and options. */
    Optional<String> parentOrderLinkId();

    /** Id of a Paradigm block trade. */
    Optional<String> blockTradeId();

    String symbol();

    Side side();

    /** Of TP/SL orders the type after they triggered. */
    OrderType orderType();

    OrderStatus orderStatus();

    /** Limit price. */
    Optional<BigDecimal> price();

    /** Quantity in the unit it was ordered in, see {@link OrderTerms#quantity}. */
    @JsonProperty("qty")
    BigDecimal quantity();

    /** How long the order stays. */
    Optional<TimeInForce> timeInForce();

    /** True when the spot order borrows. */
    @JsonProperty("isLeverage")
    Optional<Boolean> isLeverage();

    /** Which position the order is for. */
    @JsonProperty("positionIdx")
    Optional<PositionIndex> positionIndex();

    /** Who or what made the order. Not spot. */
    Optional<CreateType> createType();

    /** Why the order was cancelled. */
    Optional<CancelType> cancelType();

    /** Why the order, or the last request on it, was rejected; {@link RejectReason#NO_ERROR} when none was. */
    Optional<RejectReason> rejectReason();

    /** Average price of what is filled; absent or zero without a fill. */
    Optional<BigDecimal> avgPrice();

    /** Quantity that is not filled. */
    @JsonProperty("leavesQty")
    Optional<BigDecimal> leavesQuantity();

    /** Estimated worth of what is not filled. */
    Optional<BigDecimal> leavesValue();

    /** Quantity that is filled. */
    @JsonProperty("cumExecQty")
    Optional<BigDecimal> cumExecQuantity();

    /** Worth of what is filled. */
    Optional<BigDecimal> cumExecValue();

    /** Fee so far, of inverse contracts and options; for the others see {@link #cumFees}. */
    Optional<BigDecimal> cumExecFee();

    /** Fees so far by coin. Linear and spot. */
    @JsonProperty("cumFeeDetail")
    @JsonDeserialize(using = FeeAmountsReader.class)
    List<FeeAmount> cumFees();

    /** Taxes and the like, in some countries. */
    @JsonDeserialize(using = ExtraFeesReader.class)
    List<ExtraFee> extraFees();

    /** Kind of a conditional order. */
    Optional<StopOrderType> stopOrderType();

    /** Implied volatility as a fraction. Options. */
    Optional<BigDecimal> orderIv();

    /** Unit of the quantity of a spot market order. */
    Optional<MarketUnit> marketUnit();

    /** Unit of {@link #slippageTolerance}. */
    Optional<SlippageToleranceType> slippageToleranceType();

    /** How far from the best price a market order may fill. */
    Optional<BigDecimal> slippageTolerance();

    /** Trigger price; of a trailing stop the price that activates it. */
    Optional<BigDecimal> triggerPrice();

    /** Which way the market must go to trigger. */
    Optional<TriggerDirection> triggerDirection();

    /** Which price triggers. */
    Optional<TriggerBy> triggerBy();

    /** Price at which profit is taken. */
    Optional<BigDecimal> takeProfit();

    /** Price at which the loss is stopped. */
    Optional<BigDecimal> stopLoss();

    /** What take profit and stop loss close. Not spot; empty for options. */
    Optional<TpslMode> tpslMode();

    /** What triggered a spot one-cancels-the-other order. */
    Optional<OcoTriggerBy> ocoTriggerBy();

    /** Limit price after the take profit triggered. */
    Optional<BigDecimal> tpLimitPrice();

    /** Limit price after the stop loss triggered. */
    Optional<BigDecimal> slLimitPrice();

    /** Which price triggers the take profit. */
    Optional<TriggerBy> tpTriggerBy();

    /** Which price triggers the stop loss. */
    Optional<TriggerBy> slTriggerBy();

    /** Last price when the order was placed. Not spot. */
    Optional<BigDecimal> lastPriceOnCreated();

    /** Last price when the order was placed. Spot. */
    Optional<BigDecimal> basePrice();

    /** True when the order may only make a position smaller. */
    @Value.Default
    default boolean reduceOnly() {
        return false;
    }

    /** True for a closing order that frees margin from other orders when it triggers. */
    @Value.Default
    default boolean closeOnTrigger() {
        return false;
    }

    /** What an option order was priced by. */
    Optional<PlaceType> placeType();

    /** Whom self-match prevention cancels. */
    Optional<SmpType> smpType();

    /** Group of self-match prevention; 0 for none. */
    Optional<Integer> smpGroup();

    /** The exchange's id of the other order when self-match prevention fired. */
    Optional<String> smpOrderId();

    /** True when the order was filled by a retail price improvement order. */
    Optional<Boolean> rpiTakerAccess();

    /** Quantity filled by retail price improvement orders. */
    @JsonProperty("rpiMatchedQty")
    Optional<BigDecimal> rpiMatchedQuantity();

    Instant createdTime();

    Optional<Instant> updatedTime();

    static Builder builder() {
        return new Builder();
    }

    /** Builds orders; thread-confined. */
    class Builder extends ImmutableOrder.Builder {}
}
