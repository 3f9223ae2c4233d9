package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether an API key may change anything. */
public record ApiKeyType(@JsonValue String wire) implements OpenWord {
    public static final ApiKeyType READ_WRITE = new ApiKeyType("read_write");

    public static final ApiKeyType READ_ONLY = new ApiKeyType("read_only");
}
