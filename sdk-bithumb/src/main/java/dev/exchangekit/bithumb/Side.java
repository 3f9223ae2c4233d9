package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Direction of an order or a trade. */
public record Side(@JsonValue String wire) implements OpenWord {
    /** Buy. */
    public static final Side BID = new Side("bid");

    /** Sell. */
    public static final Side ASK = new Side("ask");
}
