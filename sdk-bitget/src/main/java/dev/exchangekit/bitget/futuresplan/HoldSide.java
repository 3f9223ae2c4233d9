package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which position a take profit or stop loss is for. */
public record HoldSide(@JsonValue String wire) implements OpenWord {
    /** The long position; hedge mode. */
    public static final HoldSide LONG = new HoldSide("long");

    /** The short position; hedge mode. */
    public static final HoldSide SHORT = new HoldSide("short");

    /** A long position; one-way mode. */
    public static final HoldSide BUY = new HoldSide("buy");

    /** A short position; one-way mode. */
    public static final HoldSide SELL = new HoldSide("sell");
}
