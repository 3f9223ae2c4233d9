package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Who or what cancelled an order. */
public record CancelType(@JsonValue String wire) implements OpenWord {
    /** You. */
    public static final CancelType USER = new CancelType("user");

    /** The exchange. */
    public static final CancelType ADMIN = new CancelType("admin");

    /** The system of the exchange, seen for TWAP orders. */
    public static final CancelType SYSTEM = new CancelType("system");

    /** Its own time in force. */
    public static final CancelType TIF_CANCEL = new CancelType("tif_cancel");

    /** It would have traded with an order of the same account. */
    public static final CancelType STP_CANCEL = new CancelType("stp_cancel");
}
