package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whom self-match prevention cancels. */
public record SmpType(@JsonValue String wire) implements OpenWord {
    public static final SmpType NONE = new SmpType("None");
    public static final SmpType CANCEL_MAKER = new SmpType("CancelMaker");
    public static final SmpType CANCEL_TAKER = new SmpType("CancelTaker");
    public static final SmpType CANCEL_BOTH = new SmpType("CancelBoth");
}
