package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Whose orders to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlanSubOrdersRequest.class)
@JsonDeserialize(builder = PlanSubOrdersRequest.Builder.class)
public interface PlanSubOrdersRequest {
    /** The exchange's id of the plan order; required. */
    String planOrderId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("planOrderId", planOrderId(), 64);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlanSubOrdersRequest.Builder {}
}
