package dev.exchangekit.bithumb.twap;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far a TWAP order has come. */
public record TwapState(@JsonValue String wire) implements OpenWord {
    /** It goes on. */
    public static final TwapState PROGRESS = new TwapState("progress");

    /** All its parts were ordered. */
    public static final TwapState DONE = new TwapState("done");

    /** It was stopped before its end. */
    public static final TwapState CANCEL = new TwapState("cancel");
}
