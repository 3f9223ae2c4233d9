package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** What to change of a plan order that is not triggered yet: all of it is given anew. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableModifyPlanOrderRequest.class)
@JsonDeserialize(builder = ModifyPlanOrderRequest.Builder.class)
public interface ModifyPlanOrderRequest extends PlanTarget, PlanTerms {
    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        PlanChecks.target(this);
        PlanChecks.terms(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableModifyPlanOrderRequest.Builder {}
}
