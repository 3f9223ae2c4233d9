package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far an order has come. */
public record OrderStatus(@JsonValue String wire) implements OpenWord {
    /** Open, without a fill. */
    public static final OrderStatus LIVE = new OrderStatus("live");

    /** Open, with fills. */
    public static final OrderStatus PARTIALLY_FILLED = new OrderStatus("partially_filled");

    public static final OrderStatus FILLED = new OrderStatus("filled");

    /** Ended before all of it was filled; it may have fills. */
    public static final OrderStatus CANCELLED = new OrderStatus("cancelled");
}
