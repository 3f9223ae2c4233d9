package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of orders, the newest first. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderPage.Builder.class)
public interface OrderPage extends Page<Order>, WireModel {
    @Override
    @JsonProperty("entrustedList")
    List<Order> items();

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
    class Builder extends ImmutableOrderPage.Builder {}
}
