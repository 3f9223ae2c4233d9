package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/**
 * Length of a candle of futures. From 6 hours on there are two kinds: those called UTC begin with the hours, days,
 * weeks and months of UTC, the others presumably with those of UTC+8, which Bitget does not say.
 */
public record Granularity(@JsonValue String wire) implements OpenWord {
    public static final Granularity MINUTES_1 = new Granularity("1m");

    public static final Granularity MINUTES_3 = new Granularity("3m");

    public static final Granularity MINUTES_5 = new Granularity("5m");

    public static final Granularity MINUTES_15 = new Granularity("15m");

    public static final Granularity MINUTES_30 = new Granularity("30m");

    public static final Granularity HOURS_1 = new Granularity("1H");

    public static final Granularity HOURS_4 = new Granularity("4H");

    public static final Granularity HOURS_6 = new Granularity("6H");

    public static final Granularity HOURS_12 = new Granularity("12H");

    public static final Granularity DAY = new Granularity("1D");

    public static final Granularity DAYS_3 = new Granularity("3D");

    public static final Granularity WEEK = new Granularity("1W");

    /** A calendar month. */
    public static final Granularity MONTH = new Granularity("1M");

    public static final Granularity HOURS_6_UTC = new Granularity("6Hutc");

    public static final Granularity HOURS_12_UTC = new Granularity("12Hutc");

    public static final Granularity DAY_UTC = new Granularity("1Dutc");

    public static final Granularity DAYS_3_UTC = new Granularity("3Dutc");

    public static final Granularity WEEK_UTC = new Granularity("1Wutc");

    /** A calendar month. */
    public static final Granularity MONTH_UTC = new Granularity("1Mutc");
}
