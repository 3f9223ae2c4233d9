package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of trigger orders, the newest first. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PlanOrderPage.Builder.class)
public interface PlanOrderPage extends Page<PlanOrder>, WireModel {
    @Override
    @JsonProperty("entrustedList")
    List<PlanOrder> items();

    /** Id of the last item. */
    Optional<String> endId();

    /** {@link #endId}, except on an empty page: only that one is known to be the last. */
    @Override
    default Optional<String> nextCursor() {
        return items().isEmpty() ? Optional.empty() : endId();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePlanOrderPage.Builder {}
}
