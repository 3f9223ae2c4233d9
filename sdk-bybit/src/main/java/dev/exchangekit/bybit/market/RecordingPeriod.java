package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Time between two points of a statistic. */
public record RecordingPeriod(@JsonValue String wire) implements OpenWord {
    public static final RecordingPeriod MINUTES_5 = new RecordingPeriod("5min");
    public static final RecordingPeriod MINUTES_15 = new RecordingPeriod("15min");
    public static final RecordingPeriod MINUTES_30 = new RecordingPeriod("30min");
    public static final RecordingPeriod HOURS_1 = new RecordingPeriod("1h");
    public static final RecordingPeriod HOURS_4 = new RecordingPeriod("4h");
    public static final RecordingPeriod DAY = new RecordingPeriod("1d");
}
