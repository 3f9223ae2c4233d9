package dev.exchangekit.core.model;

import java.time.Duration;
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

    /** How long it lasts; empty for a month. */
    public Optional<Duration> length() {
        return Optional.ofNullable(length);
    }
}
