package dev.exchangekit.bybit.unified;

import dev.exchangekit.core.model.HistoryWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The part of a window that one request asks for. Bybit answers at most seven days of orders at a time, and
 * thirty of deposits and withdrawals, so a longer window is walked from its end to its start: all pages of the newest
 * days, then those of the days before. A window without a start holds the exchange's choice, which is as long, and ends
 * there.
 *
 * @param start earliest time, to the millisecond
 * @param end latest time; stays the same on all pages of a walk
 */
record HistorySlice(HistoryWindow window, Optional<Instant> start, Optional<Instant> end) {
    private static final Duration LONGEST = Duration.ofDays(7);

    /** Of orders and fills. */
    static HistorySlice of(HistoryWindow window, Instant now) {
        return of(window, now, LONGEST);
    }

    static HistorySlice of(HistoryWindow window, Instant now, Duration most) {
        if (window.start().isEmpty()) {
            return new HistorySlice(window, Optional.empty(), window.end());
        }
        Instant start = window.start().get();
        Instant end = window.end().orElse(now.isAfter(start) ? now : start);
        Instant longest = end.minus(most);
        return new HistorySlice(window, Optional.of(longest.isAfter(start) ? longest : start), Optional.of(end));
    }

    /**
     * The window of the page after this one; empty after the last.
     *
     * @param cursor what the exchange says of further pages of this slice
     */
    Optional<HistoryWindow> next(Optional<String> cursor) {
        if (cursor.isPresent()) {
            return Optional.of(window.toBuilder().end(end).cursor(cursor).build());
        }
        return start.flatMap(from -> before(window, from));
    }

    /** What is left of a window before a moment; empty when nothing is. */
    static Optional<HistoryWindow> before(HistoryWindow window, Instant moment) {
        Instant end = moment.minusMillis(1);
        return window.start().filter(start -> start.isAfter(end)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        window.toBuilder().end(end).cursor(Optional.empty()).build());
    }
}
