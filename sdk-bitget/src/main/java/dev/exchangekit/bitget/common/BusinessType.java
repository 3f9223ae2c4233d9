package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What is traded. */
public record BusinessType(@JsonValue String wire) implements OpenWord {
    public static final BusinessType SPOT = new BusinessType("spot");

    /** Futures. */
    public static final BusinessType MIX = new BusinessType("mix");

    /** Spot with borrowed money. */
    public static final BusinessType MARGIN = new BusinessType("margin");
}
