package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether a change was made. */
public record UpdateResult(@JsonValue String wire) implements OpenWord {
    public static final UpdateResult SUCCESS = new UpdateResult("success");

    public static final UpdateResult FAILURE = new UpdateResult("failure");
}
