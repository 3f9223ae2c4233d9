package dev.exchangekit.bitget.uta.position;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a position. */
public record PositionStatus(@JsonValue String wire) implements OpenWord {
    public static final PositionStatus NORMAL = new PositionStatus("normal");
}
