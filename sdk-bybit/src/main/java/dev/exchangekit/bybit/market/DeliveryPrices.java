package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of deliveries. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = DeliveryPrices.Builder.class)
public interface DeliveryPrices extends WireModel, Page<DeliveryPrice> {
    /** Product line. */
    Optional<Category> category();

    /** The deliveries. */
    @JsonProperty("list")
    @Override
    List<DeliveryPrice> items();

    /** Asks for the next page; absent on the last. */
    @JsonProperty("nextPageCursor")
    @Override
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDeliveryPrices.Builder {}
}
