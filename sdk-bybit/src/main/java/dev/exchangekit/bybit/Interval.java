package dev.exchangekit.bybit;

import com.fasterxml.jackson.annotation.JsonCreator;
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

    @JsonCreator
    public static Interval of(String wire) {
        return switch (wire) {
            case "1" -> MINUTES_1;
            case "3" -> MINUTES_3;
            case "5" -> MINUTES_5;
            case "15" -> MINUTES_15;
            case "30" -> MINUTES_30;
            case "60" -> HOURS_1;
            case "120" -> HOURS_2;
            case "240" -> HOURS_4;
            case "360" -> HOURS_6;
            case "720" -> HOURS_12;
            case "D" -> DAY;
            case "W" -> WEEK;
            case "M" -> MONTH;
            default -> new Interval(wire);
        };
    }
}
