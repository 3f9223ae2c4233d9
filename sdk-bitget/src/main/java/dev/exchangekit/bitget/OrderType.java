package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How an order finds its price. */
public record OrderType(@JsonValue String wire) implements OpenWord {
    /** At its price or better. */
    public static final OrderType LIMIT = new OrderType("limit");

    /** At whatever the book has. */
    public static final OrderType MARKET = new OrderType("market");
}
