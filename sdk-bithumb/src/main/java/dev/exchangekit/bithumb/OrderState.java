package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far an order has come. */
public record OrderState(@JsonValue String wire) implements OpenWord {
    /** In the book. */
    public static final OrderState WAIT = new OrderState("wait");

    /** Waits for its trigger price. */
    public static final OrderState WATCH = new OrderState("watch");

    /** Over: filled, or of an order that never rests what could be filled. */
    public static final OrderState DONE = new OrderState("done");

    /** Ended by a cancel, whoever asked for it; it may have fills. */
    public static final OrderState CANCEL = new OrderState("cancel");

    /** True when nothing will become of the order any more. */
    public boolean isFinal() {
        return equals(DONE) || equals(CANCEL);
    }
}
