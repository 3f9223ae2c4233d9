package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What an option order was priced by. */
public record PlaceType(@JsonValue String wire) implements OpenWord {
    /** Its implied volatility. */
    public static final PlaceType IV = new PlaceType("iv");

    /** Its price. */
    public static final PlaceType PRICE = new PlaceType("price");
}
