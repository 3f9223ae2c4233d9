package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The last 50 deliveries of the options on a coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OptionDeliveryPrices.Builder.class)
public interface OptionDeliveryPrices extends WireModel {
    /** Product line. */
    Optional<Category> category();

    /** The deliveries, the newest first. */
    @JsonProperty("list")
    List<OptionDeliveryPrice> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOptionDeliveryPrices.Builder {}
}
