package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of trading. */
public record InstrumentStatus(@JsonValue String wire) implements OpenWord {
    public static final InstrumentStatus PRE_LAUNCH = new InstrumentStatus("PreLaunch");
    public static final InstrumentStatus TRADING = new InstrumentStatus("Trading");
    public static final InstrumentStatus DELIVERING = new InstrumentStatus("Delivering");
    public static final InstrumentStatus CLOSED = new InstrumentStatus("Closed");
}
