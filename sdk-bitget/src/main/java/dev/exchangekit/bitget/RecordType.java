package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether coins came or went. */
public record RecordType(@JsonValue String wire) implements OpenWord {
    public static final RecordType DEPOSIT = new RecordType("deposit");

    public static final RecordType WITHDRAW = new RecordType("withdraw");
}
