package dev.exchangekit.bitget.uta.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.uta.trade.OrderTarget;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of a strategy order that waits. Absent values stay as they are; at least one must be given. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableModifyStrategyOrderRequest.class)
@JsonDeserialize(builder = ModifyStrategyOrderRequest.Builder.class)
public interface ModifyStrategyOrderRequest extends OrderTarget, TriggerTerms {
    /**
     * New quantity in base coin, which take profit and stop loss of a whole position do not have. The exchange documents it
     * as required.
     */
    @JsonProperty("qty")
    Optional<BigDecimal> quantity();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        StrategyChecks.modify(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableModifyStrategyOrderRequest.Builder {}
}
