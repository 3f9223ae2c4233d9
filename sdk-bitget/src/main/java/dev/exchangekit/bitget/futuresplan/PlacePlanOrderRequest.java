package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.StpMode;
import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.core.spi.FlagAsWord;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A new trigger order, which places its order when the price is reached, or a trailing one. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlacePlanOrderRequest.class)
@JsonDeserialize(builder = PlacePlanOrderRequest.Builder.class)
public interface PlacePlanOrderRequest extends OrderScope {
    /** {@link PlanType#NORMAL} or {@link PlanType#TRACK}. */
    PlanType planType();

    /** What stands behind the position: what is set aside for it, or the whole account. */
    MarginMode marginMode();

    /** Coin that margins it, in upper case. */
    String marginCoin();

    /** Size in the base coin. */
    BigDecimal size();

    /** Limit price in the quote coin: required for a limit order, absent at market and for a trailing order. */
    Optional<BigDecimal> price();

    /** How far a trailing order lets the price turn, in percent, at most 10; required for it. */
    Optional<BigDecimal> callbackRatio();

    /** Price in the quote coin that triggers it. */
    BigDecimal triggerPrice();

    /** Which price triggers: {@link TriggerType#MARK_PRICE} or {@link TriggerType#FILL_PRICE}. */
    TriggerType triggerType();

    /**
     * One-way mode: buy or sell. Hedge mode: which position the order is for, the long one with {@link Side#BUY} and
     * the short one with {@link Side#SELL}, whether it opens or closes it.
     */
    Side side();

    /** {@link TradeSide#OPEN} or {@link TradeSide#CLOSE}. Required in hedge mode. */
    Optional<TradeSide> tradeSide();

    /** Limit or market; a trailing order is always at market. */
    OrderType orderType();

    /**
     * Your id for the order, unique, at most 50 characters. When absent the SDK makes one, because the order is found
     * again by it.
     */
    Optional<String> clientOid();

    /** True when the order may only make a position smaller; false when absent. One-way mode only. */
    @JsonSerialize(contentUsing = FlagAsWord.UpperYesNo.class)
    Optional<Boolean> reduceOnly();

    /**
     * Price in the quote coin that triggers the take profit, for a trailing order its distance in percent, 0.01 to
     * 999.99; none when absent or zero.
     */
    @JsonProperty("stopSurplusTriggerPrice")
    Optional<BigDecimal> takeProfitTriggerPrice();

    /** Limit price in the quote coin of the take profit; at market when absent or zero. Not for trailing orders. */
    @JsonProperty("stopSurplusExecutePrice")
    Optional<BigDecimal> takeProfitExecutePrice();

    /**
     * Which price triggers the take profit; required with it. Trailing orders take {@link TriggerType#FILL_PRICE}
     * only.
     */
    @JsonProperty("stopSurplusTriggerType")
    Optional<TriggerType> takeProfitTriggerType();

    /**
     * Price in the quote coin that triggers the stop loss, for a trailing order its distance in percent, 0.01 to
     * 999.99; none when absent or zero.
     */
    Optional<BigDecimal> stopLossTriggerPrice();

    /** Limit price in the quote coin of the stop loss; at market when absent or zero. Not for trailing orders. */
    Optional<BigDecimal> stopLossExecutePrice();

    /**
     * Which price triggers the stop loss; required with it. Trailing orders take {@link TriggerType#FILL_PRICE} only.
     */
    Optional<TriggerType> stopLossTriggerType();

    /** What happens when the order would trade with another one of the account; {@link StpMode#NONE} when absent. */
    Optional<StpMode> stpMode();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        PlanChecks.trigger(this);
    }

    /** The same order under this id. */
    default PlacePlanOrderRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlacePlanOrderRequest.Builder {}
}
