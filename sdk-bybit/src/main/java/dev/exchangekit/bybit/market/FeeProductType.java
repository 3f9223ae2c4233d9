package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Product whose fees come in groups. */
public record FeeProductType(@JsonValue String wire) implements OpenWord {
    public static final FeeProductType CONTRACT = new FeeProductType("contract");
}
