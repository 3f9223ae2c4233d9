package dev.exchangekit.bitget.uta.strategy;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a strategy order. */
public record StrategyStatus(@JsonValue String wire) implements OpenWord {
    /** It waits for its trigger. */
    public static final StrategyStatus PENDING = new StrategyStatus("pending");

    /** It triggered and its order is being placed. */
    public static final StrategyStatus SUBMITTING = new StrategyStatus("submitting");

    /** It triggered and its order was placed. */
    public static final StrategyStatus SUCCESS = new StrategyStatus("success");

    /** It triggered and its order could not be placed. */
    public static final StrategyStatus FAILED = new StrategyStatus("failed");

    public static final StrategyStatus CANCELLED = new StrategyStatus("cancelled");

    /** True when nothing can happen to the order any more. */
    public boolean isFinal() {
        return equals(SUCCESS) || equals(FAILED) || equals(CANCELLED);
    }
}
