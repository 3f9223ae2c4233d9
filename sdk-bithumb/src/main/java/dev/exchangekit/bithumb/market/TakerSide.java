package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Side of the order that met a resting one. */
public record TakerSide(@JsonValue String wire) implements OpenWord {
    /** It bought. */
    public static final TakerSide BID = new TakerSide("BID");

    /** It sold. */
    public static final TakerSide ASK = new TakerSide("ASK");
}
