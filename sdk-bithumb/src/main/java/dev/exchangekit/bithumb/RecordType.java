package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which way money moved, or can move. */
public record RecordType(@JsonValue String wire) implements OpenWord {
    public static final RecordType DEPOSIT = new RecordType("deposit");

    public static final RecordType WITHDRAW = new RecordType("withdraw");
}
