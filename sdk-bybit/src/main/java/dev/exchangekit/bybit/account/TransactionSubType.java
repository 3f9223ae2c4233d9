package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Narrows the kind of an entry in the ledger. */
public record TransactionSubType(@JsonValue String wire) implements OpenWord {
    /** A position was moved between accounts. */
    public static final TransactionSubType MOVE_POSITION = new TransactionSubType("movePosition");
}
