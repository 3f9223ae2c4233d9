package dev.exchangekit.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How long an order stays. Requests take the constants; an order may show another word of the exchange. */
public record TimeInForce(@JsonValue String wire) implements OpenWord {
    /** Until filled or cancelled. */
    public static final TimeInForce GTC = new TimeInForce("GTC");
    /** What does not fill at once is cancelled. */
    public static final TimeInForce IOC = new TimeInForce("IOC");
    /** Fills at once as a whole, or not at all. */
    public static final TimeInForce FOK = new TimeInForce("FOK");
    /** Until filled or cancelled, but never as taker: it is cancelled or refused instead. */
    public static final TimeInForce POST_ONLY = new TimeInForce("POST_ONLY");

    @Override
    public String toString() {
        return wire;
    }
}
