package dev.exchangekit.bitget.internal;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.ListPage;
import dev.exchangekit.core.spi.Paging;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One walk from page number to page number through a list, the newest first, that does not say whether another page
 * follows: until a page is empty, has the last number, or goes back to what was there before.
 *
 * @param <Q> asks for a page by its number, the first when absent
 * @param <T> an item of the list
 */
public final class NumberedPages<Q extends CursorRequest<Q>, T> {
    private final Function<Q, Plan<List<T>>> items;
    private final Function<T, Instant> time;
    private final int last;
    private volatile @Nullable Instant oldest;

    /**
     * Begins a walk.
     *
     * @param items asks for the items of a page
     * @param time what the list is sorted by
     * @param last the highest number that a page can have
     */
    public NumberedPages(Function<Q, Plan<List<T>>> items, Function<T, Instant> time, int last) {
        this.items = items;
        this.time = time;
        this.last = last;
    }

    /** See {@link Paging#stream}. */
    public Stream<T> stream(Calls calls, Q first) {
        return Paging.stream(request -> page(request).run(calls), first);
    }

    /** See {@link Paging#forEach}. */
    public CompletableFuture<Void> forEach(AsyncCalls calls, Q first, Predicate<? super T> visitor) {
        return Paging.forEach(request -> page(request).start(calls), first, visitor);
    }

    private Plan<ListPage<T>> page(Q request) {
        int number = request.cursor().map(Integer::valueOf).orElse(1);
        return items.apply(request)
                .map(page -> isOver(page)
                        ? new ListPage<>(List.of(), Optional.empty())
                        : new ListPage<>(
                                page, Optional.of(number).filter(n -> n < last).map(n -> String.valueOf(n + 1))));
    }

    private boolean isOver(List<T> page) {
        if (page.isEmpty()) {
            return true;
        }
        Instant before = oldest;
        oldest = time.apply(page.get(page.size() - 1));
        return before != null && !time.apply(page.get(0)).isBefore(before);
    }
}
