package dev.exchangekit.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What stands behind a position. */
public record MarginMode(@JsonValue String wire) implements OpenWord {
    /** The whole balance of the account. */
    public static final MarginMode CROSS = new MarginMode("CROSS");
    /** Only what was set aside for this position. */
    public static final MarginMode ISOLATED = new MarginMode("ISOLATED");
    /** The whole account, with positions that offset each other. */
    public static final MarginMode PORTFOLIO = new MarginMode("PORTFOLIO");

    @Override
    public String toString() {
        return wire;
    }
}
