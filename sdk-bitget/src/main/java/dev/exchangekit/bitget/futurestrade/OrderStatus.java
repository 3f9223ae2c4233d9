package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far an order is. */
public record OrderStatus(@JsonValue String wire) implements OpenWord {
    /** In the book, without fills. */
    public static final OrderStatus LIVE = new OrderStatus("live");

    /** In the book, with fills. */
    public static final OrderStatus PARTIALLY_FILLED = new OrderStatus("partially_filled");

    /** Filled whole. */
    public static final OrderStatus FILLED = new OrderStatus("filled");

    /** Ended before it was filled whole; it may have fills. */
    public static final OrderStatus CANCELED = new OrderStatus("canceled");
}
