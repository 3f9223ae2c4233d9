package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of orders. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderPage.Builder.class)
public interface OrderPage extends WireModel, Page<OrderRecord> {
    @Override
    @JsonProperty("data")
    List<OrderRecord> items();

    /** Whether another page follows. */
    @JsonProperty("has_next")
    Optional<Boolean> hasNext();

    /** Where the page after this one begins, absent on the last. */
    @JsonProperty("next_key")
    Optional<String> nextKey();

    @Override
    default Optional<String> nextCursor() {
        return nextKey().filter(key -> hasNext().orElse(true));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderPage.Builder {}
}
