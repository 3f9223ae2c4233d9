package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of an order. */
public record OrderStatus(@JsonValue String wire) implements OpenWord {
    /** On the book. */
    public static final OrderStatus NEW = new OrderStatus("New");

    public static final OrderStatus PARTIALLY_FILLED = new OrderStatus("PartiallyFilled");

    /** A conditional order that waits. */
    public static final OrderStatus UNTRIGGERED = new OrderStatus("Untriggered");

    /** A conditional order for the instant between {@link #UNTRIGGERED} and {@link #NEW}. */
    public static final OrderStatus TRIGGERED = new OrderStatus("Triggered");

    /** Filled as a whole. */
    public static final OrderStatus FILLED = new OrderStatus("Filled");

    /** Cancelled; of futures and options it may have fills. */
    public static final OrderStatus CANCELLED = new OrderStatus("Cancelled");

    /** Cancelled after it was filled in part; spot only. */
    public static final OrderStatus PARTIALLY_FILLED_CANCELED = new OrderStatus("PartiallyFilledCanceled");

    public static final OrderStatus REJECTED = new OrderStatus("Rejected");

    /** A spot conditional, TP/SL or OCO order that was cancelled before it triggered. */
    public static final OrderStatus DEACTIVATED = new OrderStatus("Deactivated");

    /** True while the order can still be filled, amended or cancelled. */
    public boolean isOpen() {
        return equals(NEW) || equals(PARTIALLY_FILLED) || equals(UNTRIGGERED) || equals(TRIGGERED);
    }

    /** True when nothing can happen to the order any more. Of an unknown word neither this nor {@link #isOpen} is true. */
    public boolean isFinal() {
        return equals(FILLED) || isCancelled() || equals(REJECTED);
    }

    /** True when the order ended by a cancel, whoever asked for it; it may have fills. */
    public boolean isCancelled() {
        return equals(CANCELLED) || equals(PARTIALLY_FILLED_CANCELED) || equals(DEACTIVATED);
    }
}
