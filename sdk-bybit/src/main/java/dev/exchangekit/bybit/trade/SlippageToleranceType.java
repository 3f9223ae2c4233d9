package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Unit of a slippage tolerance. */
public record SlippageToleranceType(@JsonValue String wire) implements OpenWord {
    /** Ticks of the symbol. */
    public static final SlippageToleranceType TICK_SIZE = new SlippageToleranceType("TickSize");

    /** Percent of the best price. */
    public static final SlippageToleranceType PERCENT = new SlippageToleranceType("Percent");

    /** In answers only: the order has no tolerance. */
    public static final SlippageToleranceType UNKNOWN = new SlippageToleranceType("UNKNOWN");
}
