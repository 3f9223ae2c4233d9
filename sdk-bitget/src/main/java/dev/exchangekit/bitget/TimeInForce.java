package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How long an order stays. Means nothing for market orders. */
public record TimeInForce(@JsonValue String wire) implements OpenWord {
    /** Until it is filled or cancelled. */
    public static final TimeInForce GTC = new TimeInForce("gtc");

    /** What cannot be filled at once is cancelled. */
    public static final TimeInForce IOC = new TimeInForce("ioc");

    /** All of it at once, or nothing. */
    public static final TimeInForce FOK = new TimeInForce("fok");

    /** Only as a maker: cancelled where it would take. */
    public static final TimeInForce POST_ONLY = new TimeInForce("post_only");
}
