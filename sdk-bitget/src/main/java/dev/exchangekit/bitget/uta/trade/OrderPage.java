package dev.exchangekit.bitget.uta.trade;

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
public interface OrderPage extends WireModel, Page<Order> {
    /** The orders. */
    @JsonProperty("list")
    @Override
    List<Order> items();

    /** Where the next page begins, as the exchange says it. */
    Optional<String> cursor();

    /** Asks for the next page; absent when this one is empty. A page that is not full need not be the last. */
    @Override
    default Optional<String> nextCursor() {
        return items().isEmpty() ? Optional.empty() : cursor();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderPage.Builder {}
}
