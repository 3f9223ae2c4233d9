package dev.exchangekit.core.spi;

import dev.exchangekit.core.TimeWindowRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A range of time as windows that the exchange answers, from the newest to the oldest. A window without items does not
 * end the walk.
 *
 * <p>No item comes twice and none is left out: a window begins with a whole second, and the one before it ends a
 * millisecond earlier. So the windows are apart for lists that count in milliseconds and for those that cut times down
 * to seconds.
 */
final class TimeWindows<Q extends TimeWindowRequest<Q>> {
    private final Q request;
    private final Duration longest;
    private final Instant start;

    private TimeWindows(Q request, Duration longest, Instant start) {
        this.request = request;
        this.longest = longest;
        this.start = start.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The way through a list, which is cut into windows when the request says where it starts.
     *
     * @param longest from start to end of a window
     * @param now asked for only when the range has no end
     * @param pages from page to page of one window
     */
    static <Q extends TimeWindowRequest<Q>, R, T> PageRoute<Q, R, T> route(
            Q request, Duration longest, Plan<Instant> now, BiFunction<? super Q, ? super R, PageStep<Q, T>> pages) {
        if (request.startTime().isEmpty()) {
            return new PageRoute<>(Plan.of(request), pages);
        }
        Check.span(request.startTime(), request.endTime());
        TimeWindows<Q> windows =
                new TimeWindows<>(request, longest, request.startTime().get());
        Plan<Instant> end = request.endTime().map(Plan::of).orElse(now);
        return new PageRoute<>(end.map(windows::newest), (window, page) -> {
            PageStep<Q, T> step = pages.apply(window, page);
            return step.next().isPresent() ? step : new PageStep<>(step.items(), windows.before(window));
        });
    }

    private Q newest(Instant end) {
        return until(end.isBefore(start) ? start : end.truncatedTo(ChronoUnit.MILLIS));
    }

    private Optional<Q> before(Q window) {
        return window.startTime().filter(start::isBefore).map(begun -> until(begun.minusMillis(1)));
    }

    private Q until(Instant end) {
        Instant earliest = end.minus(longest);
        Instant second = earliest.truncatedTo(ChronoUnit.SECONDS);
        Instant begin = second.isBefore(earliest) ? second.plusSeconds(1) : second;
        return request.toBuilder()
                .startTime(begin.isAfter(start) ? begin : start)
                .endTime(end)
                .build();
    }
}
