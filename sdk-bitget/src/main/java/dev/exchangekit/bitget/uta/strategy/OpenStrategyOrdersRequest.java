package dev.exchangekit.bitget.uta.strategy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which strategy orders that wait to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOpenStrategyOrdersRequest.class)
@JsonDeserialize(builder = OpenStrategyOrdersRequest.Builder.class)
public interface OpenStrategyOrdersRequest {
    /** Kind of product; required. */
    Category category();

    /** Kind of strategy orders; the exchange decides if absent. */
    Optional<StrategyType> type();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOpenStrategyOrdersRequest.Builder {}
}
