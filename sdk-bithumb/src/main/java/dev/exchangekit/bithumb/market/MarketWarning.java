package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What the exchange found when it last examined a coin. */
public record MarketWarning(@JsonValue String wire) implements OpenWord {
    public static final MarketWarning NONE = new MarketWarning("NONE");

    /** Trading it calls for care. */
    public static final MarketWarning CAUTION = new MarketWarning("CAUTION");
}
