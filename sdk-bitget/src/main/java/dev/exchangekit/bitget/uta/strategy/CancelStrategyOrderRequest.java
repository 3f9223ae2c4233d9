package dev.exchangekit.bitget.uta.strategy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.UtaChecks;
import dev.exchangekit.bitget.uta.trade.OrderTarget;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Which strategy order to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelStrategyOrderRequest.class)
@JsonDeserialize(builder = CancelStrategyOrderRequest.Builder.class)
public interface CancelStrategyOrderRequest extends OrderTarget {
    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UtaChecks.target(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelStrategyOrderRequest.Builder {}
}
