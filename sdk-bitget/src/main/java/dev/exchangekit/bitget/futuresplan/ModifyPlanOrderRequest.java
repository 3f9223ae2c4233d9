package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.bitget.futurestrade.OrderTarget;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of a trigger order or trailing order that was not triggered. What is absent stays as it is. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableModifyPlanOrderRequest.class)
@JsonDeserialize(builder = ModifyPlanOrderRequest.Builder.class)
public interface ModifyPlanOrderRequest extends OrderTarget, OrderScope {
    /** {@link PlanType#NORMAL} or {@link PlanType#TRACK}. */
    PlanType planType();

    /** New size in the base coin. */
    Optional<BigDecimal> newSize();

    /** New limit price in the quote coin; limit orders only. */
    Optional<BigDecimal> newPrice();

    /** How far a trailing order lets the price turn, in percent, at most 10; required for it. */
    Optional<BigDecimal> newCallbackRatio();

    /** New price in the quote coin that triggers it. */
    Optional<BigDecimal> newTriggerPrice();

    /** Which price triggers; together with {@link #newTriggerPrice}. */
    Optional<TriggerType> newTriggerType();

    /**
     * New price in the quote coin that triggers the take profit; zero removes it, and it stays as it is when absent.
     */
    @JsonProperty("newStopSurplusTriggerPrice")
    Optional<BigDecimal> newTakeProfitTriggerPrice();

    /**
     * New limit price in the quote coin of the take profit; zero removes it, and it stays as it is when absent. Not
     * for trailing orders.
     */
    @JsonProperty("newStopSurplusExecutePrice")
    Optional<BigDecimal> newTakeProfitExecutePrice();

    /**
     * Which price triggers the take profit; required with {@link #newTakeProfitTriggerPrice}. Not for trailing orders.
     */
    @JsonProperty("newStopSurplusTriggerType")
    Optional<TriggerType> newTakeProfitTriggerType();

    /**
     * New price in the quote coin that triggers the stop loss; zero removes it, and it stays as it is when absent.
     */
    Optional<BigDecimal> newStopLossTriggerPrice();

    /**
     * New limit price in the quote coin of the stop loss; zero removes it, and it stays as it is when absent. Not for
     * trailing orders.
     */
    Optional<BigDecimal> newStopLossExecutePrice();

    /**
     * Which price triggers the stop loss; required with {@link #newStopLossTriggerPrice}. Not for trailing orders.
     */
    Optional<TriggerType> newStopLossTriggerType();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        PlanChecks.modification(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableModifyPlanOrderRequest.Builder {}
}
