package dev.exchangekit.core.spi;

import dev.exchangekit.core.Page;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The part of a window that one request asks for, where an exchange answers only so long a time at once: a longer
 * window is walked from its end to its start, all pages of the newest part first, then those of the part before.
 *
 * @param start earliest time, to the millisecond; absent where the exchange chooses it
 * @param end latest time; stays the same on all pages of a walk
 */
public record HistorySlice(HistoryWindow window, Optional<Instant> start, Optional<Instant> end) {
    /**
     * The newest part. A window without a start is the exchange's choice and ends with it.
     *
     * @param most how long a time one request may span
     */
    public static HistorySlice of(HistoryWindow window, Instant now, Duration most) {
        if (window.start().isEmpty()) {
            return new HistorySlice(window, Optional.empty(), window.end());
        }
        Instant start = window.start().get();
        Instant end = window.end().orElse(now.isAfter(start) ? now : start);
        Instant longest = end.minus(most);
        return new HistorySlice(window, Optional.of(longest.isAfter(start) ? longest : start), Optional.of(end));
    }

    /**
     * The same for an exchange that wants to be told both times: a window without a start is as long as one request
     * may span.
     */
    public static HistorySlice bounded(HistoryWindow window, Instant now, Duration most) {
        Instant end = window.end().orElse(now);
        return of(
                window.start().isPresent()
                        ? window
                        : window.toBuilder().start(end.minus(most)).end(end).build(),
                now,
                most);
    }

    /**
     * How many items the request asks for, where the window says so.
     *
     * @param most that one request may ask for
     */
    public Optional<Integer> limit(int most) {
        return window.limit().map(limit -> Math.min(limit, most));
    }

    /**
     * The page of this slice that a call answers with.
     *
     * @param request for what is in this slice
     * @param items from the exchange's into unified ones
     */
    public <Q, S, R extends Page<S>, T> Plan<HistoryPage<T>> page(
            Endpoint<Q, R> endpoint, Q request, Function<Stream<S>, Stream<T>> items) {
        return Plan.call(endpoint, request)
                .map(page ->
                        new HistoryPage<>(items.apply(page.items().stream()).toList(), next(page.nextCursor())));
    }

    /**
     * The window of the page after this one; empty after the last.
     *
     * @param cursor what the exchange says of further pages of this slice
     */
    public Optional<HistoryWindow> next(Optional<String> cursor) {
        if (cursor.isPresent()) {
            return Optional.of(window.toBuilder().end(end).cursor(cursor).build());
        }
        return start.flatMap(from -> before(window, from));
    }

    /** What is left of a window before a moment; empty when nothing is. */
    public static Optional<HistoryWindow> before(HistoryWindow window, Instant moment) {
        Instant end = moment.minusMillis(1);
        return window.start().filter(start -> start.isAfter(end)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        window.toBuilder().end(end).cursor(Optional.empty()).build());
    }
}
