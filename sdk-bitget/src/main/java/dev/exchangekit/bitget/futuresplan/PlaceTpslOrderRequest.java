package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.StpMode;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A new take profit or stop loss of a position, or of part of one. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlaceTpslOrderRequest.class)
@JsonDeserialize(builder = PlaceTpslOrderRequest.Builder.class)
public interface PlaceTpslOrderRequest extends OrderScope {
    /**
     * {@link PlanType#PROFIT}, {@link PlanType#LOSS} or {@link PlanType#MOVING} for part of a position, {@link
     * PlanType#POSITION_PROFIT} or {@link PlanType#POSITION_LOSS} for all of it.
     */
    PlanType planType();

    /** Coin that margins it, in upper case. */
    String marginCoin();

    /** Price in the quote coin that triggers it. */
    BigDecimal triggerPrice();

    /** Which price triggers: {@link TriggerType#MARK_PRICE} or {@link TriggerType#FILL_PRICE}. */
    Optional<TriggerType> triggerType();

    /** Limit price in the quote coin; at market when absent or zero. Not for {@link PlanType#MOVING}. */
    Optional<BigDecimal> executePrice();

    /**
     * Which position: {@link HoldSide#LONG} or {@link HoldSide#SHORT} in hedge mode, {@link HoldSide#BUY} or {@link
     * HoldSide#SELL} in one-way mode.
     */
    HoldSide holdSide();

    /** Size in the base coin; required for part of a position, absent for all of it. */
    Optional<BigDecimal> size();

    /** How far {@link PlanType#MOVING} lets the price turn, in percent; required for it. */
    Optional<BigDecimal> rangeRate();

    /**
     * Your id for the order, unique, at most 50 characters. When absent the SDK makes one, because the order is found
     * again by it.
     */
    Optional<String> clientOid();

    /** What happens when the order would trade with another one of the account; {@link StpMode#NONE} when absent. */
    Optional<StpMode> stpMode();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        PlanChecks.tpsl(this);
    }

    /** The same order under this id. */
    default PlaceTpslOrderRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlaceTpslOrderRequest.Builder {}
}
