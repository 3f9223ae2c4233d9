package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of a deposit or withdrawal. */
public record TransactionType(@JsonValue String wire) implements OpenWord {
    /** An ordinary one. */
    public static final TransactionType DEFAULT = new TransactionType("default");
}
