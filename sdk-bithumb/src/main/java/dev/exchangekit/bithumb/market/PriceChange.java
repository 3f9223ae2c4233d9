package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Direction of a price since the previous day's close. */
public record PriceChange(@JsonValue String wire) implements OpenWord {
    public static final PriceChange RISE = new PriceChange("RISE");

    public static final PriceChange EVEN = new PriceChange("EVEN");

    public static final PriceChange FALL = new PriceChange("FALL");
}
