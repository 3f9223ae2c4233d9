package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of plan orders, the newest first. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PlanOrderPage.Builder.class)
public interface PlanOrderPage extends Page<PlanOrder>, WireModel {
    @Override
    @JsonProperty("orderList")
    List<PlanOrder> items();

    /** Whether there are older ones. */
    @JsonProperty("nextFlag")
    boolean hasNext();

    /** Where the next page begins. */
    Optional<String> idLessThan();

    /** {@link #idLessThan}, where there are older ones. */
    @Override
    default Optional<String> nextCursor() {
        return hasNext() && !items().isEmpty() ? idLessThan() : Optional.empty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePlanOrderPage.Builder {}
}
