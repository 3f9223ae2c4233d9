package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Length of a minute candle. */
public record MinuteUnit(@JsonValue String wire) implements OpenWord {
    public static final MinuteUnit MINUTES_1 = new MinuteUnit("1");

    public static final MinuteUnit MINUTES_3 = new MinuteUnit("3");

    public static final MinuteUnit MINUTES_5 = new MinuteUnit("5");

    public static final MinuteUnit MINUTES_10 = new MinuteUnit("10");

    public static final MinuteUnit MINUTES_15 = new MinuteUnit("15");

    public static final MinuteUnit MINUTES_30 = new MinuteUnit("30");

    public static final MinuteUnit HOURS_1 = new MinuteUnit("60");

    /** Begins at 3, 7, 11, 15, 19 and 23 o'clock UTC. */
    public static final MinuteUnit HOURS_4 = new MinuteUnit("240");
}
