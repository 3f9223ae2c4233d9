package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which price triggers an order. */
public record TriggerType(@JsonValue String wire) implements OpenWord {
    /** The last traded price. */
    public static final TriggerType FILL_PRICE = new TriggerType("fill_price");

    /** The mark price. */
    public static final TriggerType MARK_PRICE = new TriggerType("mark_price");

    /** The index price; in answers on futures. */
    public static final TriggerType INDEX_PRICE = new TriggerType("index_price");
}
