package dev.exchangekit.bybit;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Length of a candle. */
public record Interval(@JsonValue String wire) implements OpenWord {
    public static final Interval MINUTES_1 = new Interval("1");
    public static final Interval MINUTES_3 = new Interval("3");
    public static final Interval MINUTES_5 = new Interval("5");
    public static final Interval MINUTES_15 = new Interval("15");
    public static final Interval MINUTES_30 = new Interval("30");
    public static final Interval HOURS_1 = new Interval("60");
    public static final Interval HOURS_2 = new Interval("120");
    public static final Interval HOURS_4 = new Interval("240");
    public static final Interval HOURS_6 = new Interval("360");
    public static final Interval HOURS_12 = new Interval("720");
    public static final Interval DAY = new Interval("D");
    public static final Interval WEEK = new Interval("W");

    /** A calendar month. */
    public static final Interval MONTH = new Interval("M");
}
