package dev.exchangekit.bitget.uta.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A strategy order as the exchange has it. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = StrategyOrder.Builder.class)
public interface StrategyOrder extends WireModel, TriggerTerms {
    /** The exchange's id. */
    String orderId();

    /** Your id, where the order has one. */
    Optional<String> clientOid();

    Category category();

    String symbol();

    /** Quantity in base coin; absent or zero for a whole position. */
    @JsonProperty("qty")
    Optional<BigDecimal> quantity();

    /** Direction of the order that is placed. The exchange documents it for its stream only. */
    Optional<Side> side();

    /** Which position it is for. */
    @JsonProperty("posSide")
    Optional<PositionSide> positionSide();

    /** How far it is; newer answers only. */
    Optional<StrategyStatus> status();

    /** What of it triggered; past orders only. */
    Optional<TriggerType> triggerType();

    @JsonProperty("createdTime")
    Instant createdAt();

    @JsonProperty("updatedTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableStrategyOrder.Builder {}
}
