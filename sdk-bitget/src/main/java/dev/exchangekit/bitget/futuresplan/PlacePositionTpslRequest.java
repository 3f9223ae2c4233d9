package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.StpMode;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A new take profit and a new stop loss of a position at once, or one of them. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlacePositionTpslRequest.class)
@JsonDeserialize(builder = PlacePositionTpslRequest.Builder.class)
public interface PlacePositionTpslRequest extends OrderScope {
    /** Coin that margins it, in upper case. */
    String marginCoin();

    /**
     * Which position: {@link HoldSide#LONG} or {@link HoldSide#SHORT} in hedge mode, {@link HoldSide#BUY} or {@link
     * HoldSide#SELL} in one-way mode.
     */
    HoldSide holdSide();

    /** Price in the quote coin that triggers the take profit; no take profit when absent. */
    @JsonProperty("stopSurplusTriggerPrice")
    Optional<BigDecimal> takeProfitTriggerPrice();

    /** Size of the take profit in the base coin; the whole position when absent. */
    @JsonProperty("stopSurplusSize")
    Optional<BigDecimal> takeProfitSize();

    /** Which price triggers the take profit. */
    @JsonProperty("stopSurplusTriggerType")
    Optional<TriggerType> takeProfitTriggerType();

    /** Limit price in the quote coin of the take profit; at market when absent or zero. */
    @JsonProperty("stopSurplusExecutePrice")
    Optional<BigDecimal> takeProfitExecutePrice();

    /**
     * Your id for the take profit, unique, at most 50 characters. When absent the SDK makes one, because the order is
     * found again by it.
     */
    @JsonProperty("stopSurplusClientOid")
    Optional<String> takeProfitClientOid();

    /** Price in the quote coin that triggers the stop loss; no stop loss when absent. */
    Optional<BigDecimal> stopLossTriggerPrice();

    /** Size of the stop loss in the base coin; the whole position when absent. */
    Optional<BigDecimal> stopLossSize();

    /** Which price triggers the stop loss. */
    Optional<TriggerType> stopLossTriggerType();

    /** Limit price in the quote coin of the stop loss; at market when absent or zero. */
    Optional<BigDecimal> stopLossExecutePrice();

    /**
     * Your id for the stop loss, unique, at most 50 characters. When absent the SDK makes one, because the order is
     * found again by it.
     */
    Optional<String> stopLossClientOid();

    /** What happens when the order would trade with another one of the account; {@link StpMode#NONE} when absent. */
    Optional<StpMode> stpMode();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        PlanChecks.positionTpsl(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlacePositionTpslRequest.Builder {}
}
