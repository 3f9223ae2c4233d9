package dev.exchangekit.bitget.uta.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.core.spi.FlagAsWord;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A new strategy order. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlaceStrategyOrderRequest.class)
@JsonDeserialize(builder = PlaceStrategyOrderRequest.Builder.class)
public interface PlaceStrategyOrderRequest extends TriggerTerms {
    /** Kind of product; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /**
     * Your id for the order: 1 to 32 characters of {@code [.A-Z:/a-z0-9_-]}. The exchange takes an id once in about six
     * hours. When absent the SDK makes one, because an order is found again by it.
     */
    Optional<String> clientOid();

    /** Kind of strategy order; {@link StrategyType#TPSL} if absent. */
    Optional<StrategyType> type();

    /** What take profit and stop loss close; {@link TpslMode#FULL} if absent. */
    Optional<TpslMode> tpslMode();

    /** Quantity in base coin; required for {@link TpslMode#PARTIAL} and {@link StrategyType#TRIGGER}. */
    @JsonProperty("qty")
    Optional<BigDecimal> quantity();

    /** Direction of the order that is placed. {@link StrategyType#TRIGGER} only. */
    Optional<Side> side();

    /** Which position the order is for; required for take profit and stop loss of futures. */
    @JsonProperty("posSide")
    Optional<PositionSide> positionSide();

    /**
     * True when the order that is placed may only make a position smaller; false if absent. {@link StrategyType#TRIGGER}
     * of futures only.
     */
    @JsonSerialize(contentUsing = FlagAsWord.YesNo.class)
    Optional<Boolean> reduceOnly();

    /** The same order under this id. */
    default PlaceStrategyOrderRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        StrategyChecks.place(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlaceStrategyOrderRequest.Builder {}
}
