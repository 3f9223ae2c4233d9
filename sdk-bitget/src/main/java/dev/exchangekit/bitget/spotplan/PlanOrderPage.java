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
    Optional<Boolean> hasNext();

    /** Where the next page begins. */
    Optional<String> idLessThan();

    /** {@link #idLessThan} or else the id of the last item, unless the page is empty or says that it is the last. */
    @Override
    default Optional<String> nextCursor() {
        return items().isEmpty() || !hasNext().orElse(true)
                ? Optional.empty()
                : idLessThan()
                        .or(() -> Optional.of(items().get(items().size() - 1).orderId()));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePlanOrderPage.Builder {}
}
