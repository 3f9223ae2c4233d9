package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which price triggers an order. */
public record TriggerBy(@JsonValue String wire) implements OpenWord {
    public static final TriggerBy LAST_PRICE = new TriggerBy("LastPrice");
    public static final TriggerBy INDEX_PRICE = new TriggerBy("IndexPrice");
    public static final TriggerBy MARK_PRICE = new TriggerBy("MarkPrice");

    /** In answers only: the order has no trigger. */
    public static final TriggerBy UNKNOWN = new TriggerBy("UNKNOWN");
}
