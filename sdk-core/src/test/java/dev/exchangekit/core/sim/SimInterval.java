package dev.exchangekit.core.sim;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The length and alignment of candles. */
public final class SimInterval {
    /** One minute. */
    public static final SimInterval MINUTE = of(Duration.ofMinutes(1));
    /** Weeks from Monday, UTC. */
    public static final SimInterval WEEK = of(Duration.ofDays(7), Duration.ofDays(4));
    /** Calendar months, UTC. */
    public static final SimInterval MONTH = new SimInterval(null, Duration.ZERO);

    private final @Nullable Duration length;
    private final Duration offset;

    private SimInterval(@Nullable Duration length, Duration offset) {
        this.length = length;
        this.offset = offset;
    }

    /**
     * Returns an interval aligned to the Unix epoch.
     *
     * @throws IllegalArgumentException if {@code length} is shorter than a second
     */
    public static SimInterval of(Duration length) {
        return of(length, Duration.ZERO);
    }

    /**
     * Returns an interval aligned to the Unix epoch plus {@code offset}.
     *
     * @throws IllegalArgumentException if {@code length} is shorter than a second
     */
    public static SimInterval of(Duration length, Duration offset) {
        if (length.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A candle lasts at least a second, not " + length);
        }
        return new SimInterval(length, offset);
    }

    /** Returns calendar months whose days begin {@code offset} after those of UTC. */
    public static SimInterval months(Duration offset) {
        return new SimInterval(null, offset);
    }

    private LocalDate date(Instant time) {
        return LocalDate.ofInstant(time.minus(offset), ZoneOffset.UTC);
    }

    private Instant toInstant(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().plus(offset);
    }

    /** Returns the start of the interval that {@code time} falls into. */
    public Instant start(Instant time) {
        if (length == null) {
            return toInstant(date(time).withDayOfMonth(1));
        }
        long millis = time.toEpochMilli() - offset.toMillis();
        long start = millis - Math.floorMod(millis, length.toMillis());
        return Instant.ofEpochMilli(start).plus(offset);
    }

    /** Returns the start of the interval after the one starting at {@code start}. */
    public Instant next(Instant start) {
        if (length == null) {
            return toInstant(date(start).plusMonths(1));
        }
        return start.plus(length);
    }

    /** Returns the start of the interval {@code count} before the one starting at {@code start}. */
    Instant back(Instant start, int count) {
        if (length == null) {
            return toInstant(date(start).minusMonths(count));
        }
        return start.minus(length.multipliedBy(count));
    }

    /** Returns whether every interval is made of whole minutes. */
    boolean isWholeMinutes() {
        return length == null || (length.toMillis() % 60_000 == 0 && Math.floorMod(offset.toMillis(), 60_000L) == 0);
    }
}
