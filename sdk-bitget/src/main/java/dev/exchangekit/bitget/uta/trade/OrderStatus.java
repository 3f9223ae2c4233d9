package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of an order. */
public record OrderStatus(@JsonValue String wire) implements OpenWord {
    /** The exchange took it; the matching engine has not yet. */
    public static final OrderStatus LIVE = new OrderStatus("live");

    /** The matching engine has it. */
    public static final OrderStatus NEW = new OrderStatus("new");

    public static final OrderStatus PARTIALLY_FILLED = new OrderStatus("partially_filled");

    /** Filled as a whole. */
    public static final OrderStatus FILLED = new OrderStatus("filled");

    /** Cancelled, whoever asked for it; it may have fills. */
    public static final OrderStatus CANCELLED = new OrderStatus("cancelled");

    /** True while the order can still be filled, modified or cancelled. */
    public boolean isOpen() {
        return equals(LIVE) || equals(NEW) || equals(PARTIALLY_FILLED);
    }

    /** True when nothing can happen to the order any more. Of an unknown word neither this nor {@link #isOpen} is true. */
    public boolean isFinal() {
        return equals(FILLED) || equals(CANCELLED);
    }
}
