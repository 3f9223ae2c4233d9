package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of deliveries, newest first. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = DeliveryPage.Builder.class)
public interface DeliveryPage extends Page<Delivery>, WireModel {
    /** Kind of product. */
    Optional<Category> category();

    @Override
    @JsonProperty("list")
    List<Delivery> items();

    @Override
    @JsonProperty("nextPageCursor")
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds pages; thread-confined. */
    class Builder extends ImmutableDeliveryPage.Builder {}
}
