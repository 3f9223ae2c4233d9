package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Rank of a client that has group fees. */
public record FeeLevel(@JsonValue String wire) implements OpenWord {
    public static final FeeLevel PRO_1 = new FeeLevel("Pro 1");
    public static final FeeLevel PRO_2 = new FeeLevel("Pro 2");
    public static final FeeLevel PRO_3 = new FeeLevel("Pro 3");
    public static final FeeLevel PRO_4 = new FeeLevel("Pro 4");
    public static final FeeLevel PRO_5 = new FeeLevel("Pro 5");
    public static final FeeLevel PRO_6 = new FeeLevel("Pro 6");
    public static final FeeLevel MARKET_MAKER_1 = new FeeLevel("MM 1");
    public static final FeeLevel MARKET_MAKER_2 = new FeeLevel("MM 2");
    public static final FeeLevel MARKET_MAKER_3 = new FeeLevel("MM 3");
}
