package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a move of positions. */
public record MoveStatus(@JsonValue String wire) implements OpenWord {
    public static final MoveStatus PROCESSING = new MoveStatus("Processing");
    public static final MoveStatus FILLED = new MoveStatus("Filled");
    public static final MoveStatus REJECTED = new MoveStatus("Rejected");
}
