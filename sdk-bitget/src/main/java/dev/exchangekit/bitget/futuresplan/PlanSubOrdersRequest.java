package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** The trigger order whose orders to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlanSubOrdersRequest.class)
@JsonDeserialize(builder = PlanSubOrdersRequest.Builder.class)
public interface PlanSubOrdersRequest {
    /** Which futures; required. */
    ProductType productType();

    /** {@link PlanType#NORMAL} or {@link PlanType#TRACK}. */
    PlanType planType();

    /** The exchange's id of the trigger order. */
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
