package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether the orders of a batch share a symbol. */
public record BatchMode(@JsonValue String wire) implements OpenWord {
    /** All are of the symbol of the batch. */
    public static final BatchMode SINGLE = new BatchMode("single");

    /** Each has a symbol of its own. */
    public static final BatchMode MULTIPLE = new BatchMode("multiple");
}
