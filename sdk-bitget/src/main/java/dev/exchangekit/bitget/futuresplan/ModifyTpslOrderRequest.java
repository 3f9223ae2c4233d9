package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.bitget.futurestrade.OrderTarget;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of a take profit or stop loss that was not triggered. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableModifyTpslOrderRequest.class)
@JsonDeserialize(builder = ModifyTpslOrderRequest.Builder.class)
public interface ModifyTpslOrderRequest extends OrderTarget, OrderScope {
    /** Coin that margins it, in upper case. */
    String marginCoin();

    /** Price in the quote coin that triggers it. */
    BigDecimal triggerPrice();

    /** Which price triggers. */
    Optional<TriggerType> triggerType();

    /** Limit price in the quote coin; at market when absent or zero. Not for {@link PlanType#MOVING}. */
    Optional<BigDecimal> executePrice();

    /** Size in the base coin; required for part of a position, absent for all of it. */
    @JsonSerialize(using = AbsentAsEmpty.class)
    Optional<BigDecimal> size();

    /** How far {@link PlanType#MOVING} lets the price turn, in percent. */
    Optional<BigDecimal> rangeRate();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.name("marginCoin", marginCoin());
        OrderChecks.target(orderId(), clientOid());
        Check.positive("triggerPrice", triggerPrice());
        OrderChecks.notNegative("executePrice", executePrice());
        OrderChecks.positive("size", size());
        OrderChecks.positive("rangeRate", rangeRate());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableModifyTpslOrderRequest.Builder {}
}
