package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.futurestrade.OrderTarget;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** A trigger order to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlanCancellation.class)
@JsonDeserialize(builder = PlanCancellation.Builder.class)
public interface PlanCancellation extends OrderTarget {
    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        OrderChecks.target(orderId(), clientOid());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlanCancellation.Builder {}
}
