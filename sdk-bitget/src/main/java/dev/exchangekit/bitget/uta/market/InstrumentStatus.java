package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of trading. */
public record InstrumentStatus(@JsonValue String wire) implements OpenWord {
    /** Not yet open. */
    public static final InstrumentStatus LISTED = new InstrumentStatus("listed");

    /** Open. */
    public static final InstrumentStatus ONLINE = new InstrumentStatus("online");

    /** No orders that open positions. */
    public static final InstrumentStatus LIMIT_OPEN = new InstrumentStatus("limit_open");

    /** No orders that close positions. */
    public static final InstrumentStatus LIMIT_CLOSE = new InstrumentStatus("limit_close");

    /** Delisted, or under maintenance. */
    public static final InstrumentStatus OFFLINE = new InstrumentStatus("offline");

    /** Not over the API. */
    public static final InstrumentStatus RESTRICTED_API = new InstrumentStatus("restrictedAPI");
}
