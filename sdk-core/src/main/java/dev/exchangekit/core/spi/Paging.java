package dev.exchangekit.core.spi;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.Page;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Walks through all pages of a list, one page at a time, on demand. A facade offers it beside the single page: {@code
 * Stream<T> instrumentsStream(request)} where calls block, {@code CompletableFuture<Void> instrumentsForEach(request,
 * visitor)} where they do not.
 *
 * <p>A page is asked for when the items before it are used up, and the walk ends with the page that has no cursor. A
 * cursor that comes back a second time would never end: the walk fails with {@link IllegalStateException}.
 */
public final class Paging {
    private Paging() {}

    /**
     * All items from {@code first} on. Nothing is called before the stream is read; reading it blocks for each page and
     * fails as the call does. Sequential, to be read by one thread.
     */
    public static <Q extends CursorRequest<Q>, T> Stream<T> stream(
            Function<? super Q, ? extends Page<T>> fetch, Q first) {
        PageIterator<Q, T> items = new PageIterator<>(fetch, first);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Hands every item from {@code first} on to the visitor, in order and never two at once, until it answers false.
     * The future completes after the last item, or fails as the call or the visitor does. Cancelling it cancels the
     * call that runs and ends the walk.
     */
    public static <Q extends CursorRequest<Q>, T> CompletableFuture<Void> forEach(
            Function<? super Q, ? extends CompletableFuture<? extends Page<T>>> fetch,
            Q first,
            Predicate<? super T> visitor) {
        PageWalk<Q, T> walk = new PageWalk<>(fetch, first, visitor);
        walk.from(first);
        return walk;
    }
}
