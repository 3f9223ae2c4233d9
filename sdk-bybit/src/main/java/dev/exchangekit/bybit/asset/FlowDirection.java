package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which way money went. */
public record FlowDirection(@JsonValue String wire) implements OpenWord {
    public static final FlowDirection IN = new FlowDirection("I");

    public static final FlowDirection OUT = new FlowDirection("O");
}
