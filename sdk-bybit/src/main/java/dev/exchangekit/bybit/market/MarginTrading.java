package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** For whom margin trading is possible on a spot pair. */
public record MarginTrading(@JsonValue String wire) implements OpenWord {
    public static final MarginTrading NONE = new MarginTrading("none");

    /** Classic and unified accounts. */
    public static final MarginTrading BOTH = new MarginTrading("both");

    public static final MarginTrading UNIFIED_ONLY = new MarginTrading("utaOnly");
    public static final MarginTrading CLASSIC_ONLY = new MarginTrading("normalSpotOnly");
}
