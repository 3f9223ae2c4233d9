package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Price that candles are of. */
public record CandleType(@JsonValue String wire) implements OpenWord {
    /** Of trades. */
    public static final CandleType MARKET = new CandleType("MARKET");

    /** The mark price. */
    public static final CandleType MARK = new CandleType("MARK");

    /** The index price. */
    public static final CandleType INDEX = new CandleType("INDEX");
}
