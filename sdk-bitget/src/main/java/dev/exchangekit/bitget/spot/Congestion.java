package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How busy a chain is. */
public record Congestion(@JsonValue String wire) implements OpenWord {
    public static final Congestion NORMAL = new Congestion("normal");

    public static final Congestion CONGESTED = new Congestion("congested");
}
