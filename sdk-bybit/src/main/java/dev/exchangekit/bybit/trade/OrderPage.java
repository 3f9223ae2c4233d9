package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of orders, newest first. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderPage.class)
@JsonDeserialize(builder = OrderPage.Builder.class)
public interface OrderPage extends Page<Order>, WireModel {
    Optional<Category> category();

    @Override
    @JsonProperty("list")
    List<Order> items();

    @Override
    @JsonProperty("nextPageCursor")
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds pages; thread-confined. */
    class Builder extends ImmutableOrderPage.Builder {}
}
