package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import org.immutables.value.Value;

/** At which price a future or option was delivered. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = DeliveryPrice.Builder.class)
public interface DeliveryPrice extends WireModel {
    /** Symbol. */
    String symbol();

    /** Price of delivery. */
    @JsonProperty("deliveryPrice")
    BigDecimal price();

    /** When it was delivered. */
    @JsonProperty("deliveryTime")
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDeliveryPrice.Builder {}
}
