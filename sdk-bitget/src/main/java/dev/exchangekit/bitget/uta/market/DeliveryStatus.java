package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Where a contract with a date of delivery stands. */
public record DeliveryStatus(@JsonValue String wire) implements OpenWord {
    /** A new contract, being configured. */
    public static final DeliveryStatus CONFIGURATION = new DeliveryStatus("delivery_config_period");

    /** Trading. */
    public static final DeliveryStatus NORMAL = new DeliveryStatus("delivery_normal");

    /** The ten minutes before delivery: no new positions. */
    public static final DeliveryStatus BEFORE_DELIVERY = new DeliveryStatus("delivery_before");

    /** Delivery: neither orders nor cancellations. */
    public static final DeliveryStatus DELIVERY = new DeliveryStatus("delivery_period");
}
