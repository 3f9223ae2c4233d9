package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether others can copy the trades of an account. */
public record TraderType(@JsonValue String wire) implements OpenWord {
    public static final TraderType TRADER = new TraderType("trader");

    public static final TraderType NOT_TRADER = new TraderType("not_trader");
}
