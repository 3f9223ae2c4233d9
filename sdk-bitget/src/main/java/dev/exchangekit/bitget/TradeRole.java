package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether a fill took from the book or was taken from it. */
public record TradeRole(@JsonValue String wire) implements OpenWord {
    public static final TradeRole TAKER = new TradeRole("taker");

    public static final TradeRole MAKER = new TradeRole("maker");
}
