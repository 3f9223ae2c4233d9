package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Unit of the quantity of a spot market order. */
public record MarketUnit(@JsonValue String wire) implements OpenWord {
    public static final MarketUnit BASE_COIN = new MarketUnit("baseCoin");
    public static final MarketUnit QUOTE_COIN = new MarketUnit("quoteCoin");
}
