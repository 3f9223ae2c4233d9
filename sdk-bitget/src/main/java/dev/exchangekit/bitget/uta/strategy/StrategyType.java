package dev.exchangekit.bitget.uta.strategy;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of a strategy order. */
public record StrategyType(@JsonValue String wire) implements OpenWord {
    /** Take profit and stop loss of a position. */
    public static final StrategyType TPSL = new StrategyType("tpsl");

    /** An order that waits for a price. */
    public static final StrategyType TRIGGER = new StrategyType("trigger");
}
