package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How near a contract is to its delivery. */
public record DeliveryStatus(@JsonValue String wire) implements OpenWord {
    /** Newly listed, being set up. */
    public static final DeliveryStatus CONFIGURING = new DeliveryStatus("delivery_config_period");

    /** Trading. */
    public static final DeliveryStatus NORMAL = new DeliveryStatus("delivery_normal");

    /** 10 minutes before the delivery: positions cannot be opened. */
    public static final DeliveryStatus BEFORE = new DeliveryStatus("delivery_before");

    /** Being delivered: orders are neither taken nor cancelled. */
    public static final DeliveryStatus DELIVERY = new DeliveryStatus("delivery_period");
}
