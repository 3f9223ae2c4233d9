package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether an API key may change anything. */
public record KeyAccess(@JsonValue String wire) implements OpenWord {
    public static final KeyAccess READ_ONLY = new KeyAccess("read-only");

    public static final KeyAccess READ_AND_WRITE = new KeyAccess("read-and-write");
}
