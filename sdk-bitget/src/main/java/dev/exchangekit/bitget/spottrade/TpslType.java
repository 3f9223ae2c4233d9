package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether an order is a take-profit or stop-loss order, which waits for its trigger price. */
public record TpslType(@JsonValue String wire) implements OpenWord {
    /** An ordinary order. */
    public static final TpslType NORMAL = new TpslType("normal");

    /** A take-profit or stop-loss order. */
    public static final TpslType TPSL = new TpslType("tpsl");
}
