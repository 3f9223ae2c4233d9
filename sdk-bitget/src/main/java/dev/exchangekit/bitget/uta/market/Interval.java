package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/**
 * Length of a candle. The calls for candles name those up to a day; the rest stands in the exchange's list of words
 * only, where {@code UTC} says that candles begin by UTC and not by Beijing time.
 */
public record Interval(@JsonValue String wire) implements OpenWord {
    public static final Interval MINUTES_1 = new Interval("1m");

    public static final Interval MINUTES_3 = new Interval("3m");

    public static final Interval MINUTES_5 = new Interval("5m");

    public static final Interval MINUTES_15 = new Interval("15m");

    public static final Interval MINUTES_30 = new Interval("30m");

    public static final Interval HOURS_1 = new Interval("1H");

    public static final Interval HOURS_4 = new Interval("4H");

    public static final Interval HOURS_6 = new Interval("6H");

    public static final Interval HOURS_12 = new Interval("12H");

    public static final Interval DAY = new Interval("1D");

    public static final Interval DAYS_3 = new Interval("3D");

    public static final Interval WEEK = new Interval("1W");

    /** A calendar month. */
    public static final Interval MONTH = new Interval("1M");

    public static final Interval HOURS_6_UTC = new Interval("6Hutc");

    public static final Interval HOURS_12_UTC = new Interval("12Hutc");

    public static final Interval DAY_UTC = new Interval("1Dutc");

    public static final Interval DAYS_3_UTC = new Interval("3Dutc");

    public static final Interval WEEK_UTC = new Interval("1Wutc");

    /** A calendar month. */
    public static final Interval MONTH_UTC = new Interval("1Mutc");
}
