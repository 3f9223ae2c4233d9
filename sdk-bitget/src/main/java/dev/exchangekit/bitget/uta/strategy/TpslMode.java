package dev.exchangekit.bitget.uta.strategy;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What take profit and stop loss close. */
public record TpslMode(@JsonValue String wire) implements OpenWord {
    /** The whole position. */
    public static final TpslMode FULL = new TpslMode("full");

    /** A stated quantity of it. */
    public static final TpslMode PARTIAL = new TpslMode("partial");
}
