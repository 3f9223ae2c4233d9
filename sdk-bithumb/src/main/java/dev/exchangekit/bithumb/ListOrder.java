package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Order of a list. */
public record ListOrder(@JsonValue String wire) implements OpenWord {
    /** The oldest first. */
    public static final ListOrder ASC = new ListOrder("asc");

    /** The newest first. */
    public static final ListOrder DESC = new ListOrder("desc");
}
