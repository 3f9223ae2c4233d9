package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Why an order was cancelled. */
public record CancelReason(@JsonValue String wire) implements OpenWord {
    /** Somebody asked for it. */
    public static final CancelReason NORMAL = new CancelReason("normal_cancel");

    /** It would have traded with an order of the same account. */
    public static final CancelReason STP = new CancelReason("stp_cancel");
}
