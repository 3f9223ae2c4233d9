package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether a market takes orders. */
public record MarketState(@JsonValue String wire) implements OpenWord {
    /** It does. */
    public static final MarketState ACTIVE = new MarketState("active");
}
