package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Levels per side of an order book. */
public record BookDepth(@JsonValue String wire) implements OpenWord {
    public static final BookDepth LEVELS_1 = new BookDepth("1");

    public static final BookDepth LEVELS_5 = new BookDepth("5");

    public static final BookDepth LEVELS_15 = new BookDepth("15");

    public static final BookDepth LEVELS_50 = new BookDepth("50");

    /** All that the symbol has. */
    public static final BookDepth MAX = new BookDepth("max");
}
