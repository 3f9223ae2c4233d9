package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Result;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** What the exchange answers to a cancel. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PlanCancelAck.Builder.class)
public interface PlanCancelAck extends WireModel {
    /** Whether it took the cancel. */
    Result result();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePlanCancelAck.Builder {}
}
