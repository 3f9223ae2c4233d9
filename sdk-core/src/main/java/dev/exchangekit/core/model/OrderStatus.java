package dev.exchangekit.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Where an order stands. A word that no constant names is the exchange's own, and counts as not final. */
public record OrderStatus(@JsonValue String wire) implements OpenWord {
    /** Taken by the exchange, not yet in its book. */
    public static final OrderStatus PENDING = new OrderStatus("PENDING");
    /** Waits for its trigger price. */
    public static final OrderStatus UNTRIGGERED = new OrderStatus("UNTRIGGERED");
    /** Its trigger was met; it is about to enter the book. */
    public static final OrderStatus TRIGGERED = new OrderStatus("TRIGGERED");
    /** In the book, nothing filled. */
    public static final OrderStatus NEW = new OrderStatus("NEW");
    /** In the book, a part is filled. */
    public static final OrderStatus PARTIALLY_FILLED = new OrderStatus("PARTIALLY_FILLED");
    /** Final: nothing is left to fill. */
    public static final OrderStatus FILLED = new OrderStatus("FILLED");
    /** Final: cancelled, perhaps after a part was filled. */
    public static final OrderStatus CANCELLED = new OrderStatus("CANCELLED");
    /** Final: ended by its time in force or its expiry, perhaps after a part was filled. */
    public static final OrderStatus EXPIRED = new OrderStatus("EXPIRED");
    /** Final: never entered the book. */
    public static final OrderStatus REJECTED = new OrderStatus("REJECTED");

    /** True when the order can neither fill nor change any more. */
    public boolean isFinal() {
        return equals(FILLED) || equals(CANCELLED) || equals(EXPIRED) || equals(REJECTED);
    }

    @Override
    public String toString() {
        return wire;
    }
}
