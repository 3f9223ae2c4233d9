package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether an instrument can have two positions. */
public record PositionMode(@JsonValue String wire) implements OpenWord {
    /** One, long or short. */
    public static final PositionMode ONE_WAY = new PositionMode("one_way_mode");

    /** A long and a short one. */
    public static final PositionMode HEDGE = new PositionMode("hedge_mode");
}
