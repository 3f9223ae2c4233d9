package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What a take profit or stop loss closes. */
public record TpslMode(@JsonValue String wire) implements OpenWord {
    /** The whole position, by market orders. */
    public static final TpslMode FULL = new TpslMode("Full");

    /** The quantity that the order fills; limit orders are possible. */
    public static final TpslMode PARTIAL = new TpslMode("Partial");
}
