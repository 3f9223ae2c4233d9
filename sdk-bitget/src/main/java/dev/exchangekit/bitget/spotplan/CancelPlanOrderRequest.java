package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Which plan order to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelPlanOrderRequest.class)
@JsonDeserialize(builder = CancelPlanOrderRequest.Builder.class)
public interface CancelPlanOrderRequest extends PlanTarget {
    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        PlanChecks.target(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelPlanOrderRequest.Builder {}
}
