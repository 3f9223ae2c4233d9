package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** For whom copy trading is possible. */
public record CopyTrading(@JsonValue String wire) implements OpenWord {
    public static final CopyTrading NONE = new CopyTrading("none");

    /** Classic and unified accounts. */
    public static final CopyTrading BOTH = new CopyTrading("both");

    public static final CopyTrading UNIFIED_ONLY = new CopyTrading("utaOnly");
    public static final CopyTrading CLASSIC_ONLY = new CopyTrading("normalOnly");
}
