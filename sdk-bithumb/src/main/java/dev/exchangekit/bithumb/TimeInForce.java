package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How long an order stays; in KRW markets only. Without one a limit order stays until it is cancelled. */
public record TimeInForce(@JsonValue String wire) implements OpenWord {
    /** Fills what it can at once; the rest is cancelled. */
    public static final TimeInForce IOC = new TimeInForce("ioc");

    /** Fills at once and as a whole, or not at all. */
    public static final TimeInForce FOK = new TimeInForce("fok");

    /** Rests in the book first; cancelled where it would be filled at once. */
    public static final TimeInForce POST_ONLY = new TimeInForce("post_only");
}
