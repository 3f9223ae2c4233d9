package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HistorySlice;
import dev.exchangekit.core.spi.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists whose pages begin before the id of an item, and of which only an empty page is known to be the last. */
final class IdPages {
    static final int MOST = 100;

    private IdPages() {}

    /** The items of all pages. */
    static <Q extends CursorRequest<Q>, T> Plan<List<T>> all(
            Endpoint<Q, List<T>> endpoint, Q request, Function<T, String> id) {
        return from(endpoint, request, id, List.of());
    }

    private static <Q extends CursorRequest<Q>, T> Plan<List<T>> from(
            Endpoint<Q, List<T>> endpoint, Q request, Function<T, String> id, List<T> before) {
        return Plan.call(endpoint, request).then(page -> {
            List<T> items = new ArrayList<>(before);
            items.addAll(page);
            return next(page, id)
                    .filter(cursor -> !request.cursor().equals(Optional.of(cursor)))
                    .map(cursor -> from(endpoint, request.withCursor(cursor), id, items))
                    .orElseGet(() -> Plan.of(List.copyOf(items)));
        });
    }

    /** The first item that is meant, on so many pages at most. */
    static <Q extends CursorRequest<Q>, T> Plan<Optional<T>> find(
            Endpoint<Q, List<T>> endpoint, Q request, Function<T, String> id, Predicate<T> meant, int pages) {
        return Plan.call(endpoint, request).then(page -> {
            Optional<T> found = page.stream().filter(meant).findFirst();
            Optional<String> cursor =
                    next(page, id).filter(c -> pages > 1 && !request.cursor().equals(Optional.of(c)));
            return found.isPresent() || cursor.isEmpty()
                    ? Plan.of(found)
                    : find(endpoint, request.withCursor(cursor.get()), id, meant, pages - 1);
        });
    }

    /** Where the page after this one begins. */
    private static <T> Optional<String> next(List<T> page, Function<T, String> id) {
        return page.isEmpty() ? Optional.empty() : Optional.of(id.apply(page.get(page.size() - 1)));
    }

    /**
     * The page of a window that a call answers with.
     *
     * @param items from the exchange's into unified ones
     */
    static <Q, S, T> Plan<HistoryPage<T>> page(
            HistorySlice slice,
            Endpoint<Q, List<S>> endpoint,
            Q request,
            Function<S, String> id,
            Function<Stream<S>, Stream<T>> items) {
        return Plan.call(endpoint, request)
                .map(page -> new HistoryPage<>(items.apply(page.stream()).toList(), slice.next(next(page, id))));
    }
}
