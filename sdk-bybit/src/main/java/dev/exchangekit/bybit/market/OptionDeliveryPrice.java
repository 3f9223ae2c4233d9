package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import org.immutables.value.Value;

/** At which price all options on a coin that expired together were delivered. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OptionDeliveryPrice.Builder.class)
public interface OptionDeliveryPrice extends WireModel {
    /** Price of delivery. */
    @JsonProperty("deliveryPrice")
    BigDecimal price();

    /** When they were delivered. */
    @JsonProperty("deliveryTime")
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOptionDeliveryPrice.Builder {}
}
