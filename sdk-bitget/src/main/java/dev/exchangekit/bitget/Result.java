package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether a write did as asked, where its answer says so. */
public record Result(@JsonValue String wire) implements OpenWord {
    public static final Result SUCCESS = new Result("success");

    public static final Result FAILURE = new Result("failure");
}
