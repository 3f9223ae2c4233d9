package dev.exchangekit.bybit.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Environment of the exchange. */
public record SystemEnvironment(@JsonValue String wire) implements OpenWord {
    public static final SystemEnvironment PRODUCTION = new SystemEnvironment("1");
    public static final SystemEnvironment DEMO = new SystemEnvironment("2");
}
