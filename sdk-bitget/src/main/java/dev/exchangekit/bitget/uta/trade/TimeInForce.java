package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How long an order stays. */
public record TimeInForce(@JsonValue String wire) implements OpenWord {
    /** Until it is filled or cancelled. */
    public static final TimeInForce GTC = new TimeInForce("gtc");

    /** What cannot be filled at once is cancelled. */
    public static final TimeInForce IOC = new TimeInForce("ioc");

    /** Filled at once as a whole, or cancelled. */
    public static final TimeInForce FOK = new TimeInForce("fok");

    /** Cancelled when it would fill at once. */
    public static final TimeInForce POST_ONLY = new TimeInForce("post_only");
}
