package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Side of a position. */
public record PositionSide(@JsonValue String wire) implements OpenWord {
    public static final PositionSide LONG = new PositionSide("long");

    public static final PositionSide SHORT = new PositionSide("short");

    /** The position of one-way mode, whichever its side. */
    public static final PositionSide NET = new PositionSide("net");
}
