package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What stands behind a position. */
public record MarginMode(@JsonValue String wire) implements OpenWord {
    /** What was set aside for it. */
    public static final MarginMode ISOLATED = new MarginMode("isolated");

    /** The whole account. */
    public static final MarginMode CROSSED = new MarginMode("crossed");
}
