package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What triggered a spot one-cancels-the-other order. */
public record OcoTriggerBy(@JsonValue String wire) implements OpenWord {
    public static final OcoTriggerBy UNKNOWN = new OcoTriggerBy("OcoTriggerByUnknown");
    public static final OcoTriggerBy TAKE_PROFIT = new OcoTriggerBy("OcoTriggerByTp");
    public static final OcoTriggerBy STOP_LOSS = new OcoTriggerBy("OcoTriggerBySl");
}
