package dev.exchangekit.bybit.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Product of the exchange. */
public record SystemProduct(@JsonValue String wire) implements OpenWord {
    public static final SystemProduct FUTURES = new SystemProduct("1");
    public static final SystemProduct SPOT = new SystemProduct("2");
    public static final SystemProduct OPTION = new SystemProduct("3");
    public static final SystemProduct SPREAD = new SystemProduct("4");
}
