package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/**
 * How far the prices of an order book are merged. Of a step that a symbol does not have, the next smaller one is
 * taken.
 */
public record BookPrecision(@JsonValue String wire) implements OpenWord {
    /** Not merged. */
    public static final BookPrecision SCALE_0 = new BookPrecision("scale0");

    /** Usually to 10 steps of the price. */
    public static final BookPrecision SCALE_1 = new BookPrecision("scale1");

    /** Usually to 100 steps of the price. */
    public static final BookPrecision SCALE_2 = new BookPrecision("scale2");

    /** Usually to 1000 steps of the price. */
    public static final BookPrecision SCALE_3 = new BookPrecision("scale3");
}
