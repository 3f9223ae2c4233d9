package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which price triggers. */
public record TriggerBy(@JsonValue String wire) implements OpenWord {
    /** Price of the last trade. */
    public static final TriggerBy MARKET = new TriggerBy("market");

    /** Mark price. */
    public static final TriggerBy MARK = new TriggerBy("mark");
}
