package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Why an order was cancelled. */
public record CancelReason(@JsonValue String wire) implements OpenWord {
    /** It was asked for. */
    public static final CancelReason NORMAL_CANCEL = new CancelReason("normal_cancel");

    /** It would have traded with an order of the same account. */
    public static final CancelReason STP_CANCEL = new CancelReason("stp_cancel");
}
