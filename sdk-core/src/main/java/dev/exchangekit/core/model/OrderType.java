package dev.exchangekit.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How the price of an order is found. Requests take the two constants; an order may show another word of the exchange. */
public record OrderType(@JsonValue String wire) implements OpenWord {
    public static final OrderType LIMIT = new OrderType("LIMIT");
    public static final OrderType MARKET = new OrderType("MARKET");

    @Override
    public String toString() {
        return wire;
    }
}
