package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How coins come or go. */
public record Route(@JsonValue String wire) implements OpenWord {
    /** Over a chain. */
    public static final Route ON_CHAIN = new Route("on_chain");

    /** Between users of the exchange. */
    public static final Route INTERNAL_TRANSFER = new Route("internal_transfer");
}
