package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which best price a best-bid-offer order takes. */
public record BboSideType(@JsonValue String wire) implements OpenWord {
    /** The price on the side of the order. */
    public static final BboSideType QUEUE = new BboSideType("Queue");

    /** The price on the other side. */
    public static final BboSideType COUNTERPARTY = new BboSideType("Counterparty");
}
