package dev.exchangekit.core.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The intervals that candles come in. Not every exchange has each. */
public enum CandleInterval {
    ONE_MINUTE("1m", Duration.ofMinutes(1)),
    THREE_MINUTES("3m", Duration.ofMinutes(3)),
    FIVE_MINUTES("5m", Duration.ofMinutes(5)),
    TEN_MINUTES("10m", Duration.ofMinutes(10)),
    FIFTEEN_MINUTES("15m", Duration.ofMinutes(15)),
    THIRTY_MINUTES("30m", Duration.ofMinutes(30)),
    ONE_HOUR("1h", Duration.ofHours(1)),
    TWO_HOURS("2h", Duration.ofHours(2)),
    FOUR_HOURS("4h", Duration.ofHours(4)),
    SIX_HOURS("6h", Duration.ofHours(6)),
    TWELVE_HOURS("12h", Duration.ofHours(12)),
    ONE_DAY("1d", Duration.ofDays(1)),
    ONE_WEEK("1w", Duration.ofDays(7)),
    ONE_MONTH("1M", null);

    private final String text;
    private final @Nullable Duration length;

    CandleInterval(String text, @Nullable Duration length) {
        this.text = text;
        this.length = length;
    }

    /** Reads {@code 1m}, {@code 4h}, {@code 1d}, {@code 1M}. */
    public static CandleInterval of(String text) {
        return Arrays.stream(values())
                .filter(interval -> interval.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("candle interval '" + text + "' is none of "
                        + Arrays.stream(values()).map(CandleInterval::text).toList()));
    }

    /** The interval as traders write it: {@code 1m}, {@code 4h}, {@code 1d}, {@code 1M}. */
    public String text() {
        return text;
    }

    /** When the interval that a moment falls into begins, by UTC; weeks begin on Monday. */
    public Instant start(Instant moment) {
        if (this == ONE_WEEK) {
            return day(moment)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .toInstant();
        }
        if (length == null) {
            return day(moment).withDayOfMonth(1).toInstant();
        }
        long millis = length.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(moment.toEpochMilli(), millis) * millis);
    }

    /** When the interval that begins at a moment ends, which is when the next one begins. */
    public Instant end(Instant start) {
        return length == null ? start.atZone(ZoneOffset.UTC).plusMonths(1).toInstant() : start.plus(length);
    }

    private static ZonedDateTime day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
    }

    /** How long it lasts; empty for a month. */
    public Optional<Duration> length() {
        return Optional.ofNullable(length);
    }
}
