package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** When a contract is delivered. */
public record DeliveryPeriod(@JsonValue String wire) implements OpenWord {
    public static final DeliveryPeriod THIS_QUARTER = new DeliveryPeriod("this_quarter");

    public static final DeliveryPeriod NEXT_QUARTER = new DeliveryPeriod("next_quarter");
}
