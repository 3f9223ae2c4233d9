package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What candles are made of. */
public record CandleType(@JsonValue String wire) implements OpenWord {
    /** Trades. */
    public static final CandleType MARKET = new CandleType("market");

    /** The mark price. */
    public static final CandleType MARK = new CandleType("mark");

    /** The index price. */
    public static final CandleType INDEX = new CandleType("index");

    /** The premium index. */
    public static final CandleType PREMIUM = new CandleType("premium");
}
