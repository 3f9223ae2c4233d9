package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How long an order stays. */
public record TimeInForce(@JsonValue String wire) implements OpenWord {
    /** Until it is filled or cancelled. */
    public static final TimeInForce GTC = new TimeInForce("GTC");

    /** What cannot be filled at once is cancelled. Market orders are always of this kind. */
    public static final TimeInForce IOC = new TimeInForce("IOC");

    /** All at once or nothing. */
    public static final TimeInForce FOK = new TimeInForce("FOK");

    /** Cancelled if it would take liquidity. */
    public static final TimeInForce POST_ONLY = new TimeInForce("PostOnly");

    /** Retail price improvement: post only, matched with manual traders only; for approved makers. */
    public static final TimeInForce RPI = new TimeInForce("RPI");
}
