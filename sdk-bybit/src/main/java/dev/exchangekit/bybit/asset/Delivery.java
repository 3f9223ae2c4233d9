package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Delivery of a position in a future or an option. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Delivery.Builder.class)
public interface Delivery extends WireModel {
    /** Symbol. */
    String symbol();

    /** When it was delivered. */
    Instant deliveryTime();

    /** Side of the position. */
    Optional<Side> side();

    /** Delivered quantity. */
    @JsonProperty("position")
    Optional<BigDecimal> quantity();

    /** Average price of entry. */
    Optional<BigDecimal> entryPrice();

    /** Price of delivery. */
    Optional<BigDecimal> deliveryPrice();

    /** Strike price; options. */
    Optional<BigDecimal> strike();

    /** Fee. */
    Optional<BigDecimal> fee();

    /** Realised profit. */
    @JsonProperty("deliveryRpl")
    Optional<BigDecimal> realisedPnl();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDelivery.Builder {}
}
