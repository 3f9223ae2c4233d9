package dev.exchangekit.bitget.uta.strategy;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What triggered. */
public record TriggerType(@JsonValue String wire) implements OpenWord {
    public static final TriggerType TAKE_PROFIT = new TriggerType("takeProfit");

    public static final TriggerType STOP_LOSS = new TriggerType("stopLoss");
}
