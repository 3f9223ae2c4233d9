package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which side of a trade an order was. */
public record TradeScope(@JsonValue String wire) implements OpenWord {
    /** It took what was on the book. */
    public static final TradeScope TAKER = new TradeScope("taker");

    /** It was on the book. */
    public static final TradeScope MAKER = new TradeScope("maker");
}
