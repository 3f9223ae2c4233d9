package dev.exchangekit.core.sim.front;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** When dated contracts are delivered. */
public final class Quarters {
    private static final Duration LEAST_LIFE = Duration.ofDays(30);

    private Quarters() {}

    /** Returns the last Friday of a quarter, 08:00 UTC, the first one at least 30 days ahead. */
    public static Instant delivery(Instant now) {
        LocalDate earliest =
                LocalDate.ofInstant(now.plus(LEAST_LIFE), ZoneOffset.UTC).plusDays(1);
        LocalDate friday = lastFriday(earliest);
        if (friday.isBefore(earliest)) {
            friday = lastFriday(earliest.plusMonths(3));
        }
        return friday.atTime(8, 0).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate lastFriday(LocalDate inQuarter) {
        int lastMonth = (inQuarter.getMonthValue() + 2) / 3 * 3;
        return LocalDate.of(inQuarter.getYear(), lastMonth, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }
}
