package dev.exchangekit.core.spi;

import dev.exchangekit.core.NewestFirstRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From page to page of a list without cursors: the next page ends before the oldest item of a full one. The exchange is
 * not told where the range starts: of one that holds more than a page it need not show the newest part.
 */
final class NewestFirst<Q extends NewestFirstRequest<Q>, R, T> {
    private final Optional<Instant> start;
    private final Function<? super R, ? extends List<T>> items;
    private final Function<? super T, Instant> time;

    private NewestFirst(
            Optional<Instant> start, Function<? super R, ? extends List<T>> items, Function<? super T, Instant> time) {
        this.start = start;
        this.items = items;
        this.time = time;
    }

    static <Q extends NewestFirstRequest<Q>, R, T> PageRoute<Q, R, T> route(
            Q request, Function<? super R, ? extends List<T>> items, Function<? super T, Instant> time) {
        Check.span(request.startTime(), request.endTime());
        NewestFirst<Q, R, T> pages = new NewestFirst<>(request.startTime(), items, time);
        return new PageRoute<>(Plan.of(request.withoutStart()), pages::step);
    }

    private PageStep<Q, T> step(Q request, R answer) {
        List<T> all = items.apply(answer);
        List<T> wanted = all.stream().filter(this::isWanted).toList();
        boolean goesOn = all.size() >= request.pageSize() && wanted.size() == all.size();
        return new PageStep<>(
                wanted,
                goesOn
                        ? wanted.stream().map(time).min(Instant::compareTo).map(oldest -> before(request, oldest))
                        : Optional.empty());
    }

    private boolean isWanted(T item) {
        return start.filter(time.apply(item)::isBefore).isEmpty();
    }

    private Q before(Q request, Instant oldest) {
        Instant end = oldest.minusMillis(1);
        if (request.endTime().filter(last -> !end.isBefore(last)).isPresent()) {
            throw new IllegalStateException(
                    "the exchange sent items after " + request.endTime().get());
        }
        return request.withEnd(end);
    }
}
