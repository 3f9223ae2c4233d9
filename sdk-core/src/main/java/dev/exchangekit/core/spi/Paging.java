package dev.exchangekit.core.spi;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import java.time.Instant;
import java.util.List;
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
        PageCursors<Q> cursors = new PageCursors<>(first);
        return lazily(new PageIterator<Q, Page<T>, T>(fetch, cursors::step, first));
    }

    private static <T> Stream<T> lazily(PageIterator<?, ?, T> items) {
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
        PageCursors<Q> cursors = new PageCursors<>(first);
        PageWalk<Q, Page<T>, T> walk = new PageWalk<>(fetch, cursors::step, visitor);
        walk.from(first);
        return walk;
    }

    /** All of a history from {@code first} on, like {@link #stream}. */
    public static <T> Stream<T> historyStream(
            Function<? super HistoryWindow, HistoryPage<T>> fetch, HistoryWindow first) {
        return lazily(new PageIterator<HistoryWindow, HistoryPage<T>, T>(fetch, new HistoryWindows()::step, first));
    }

    /** All of a history from {@code first} on, like {@link #forEach}. */
    public static <T> CompletableFuture<Void> historyForEach(
            Function<? super HistoryWindow, CompletableFuture<HistoryPage<T>>> fetch,
            HistoryWindow first,
            Predicate<? super T> visitor) {
        PageWalk<HistoryWindow, HistoryPage<T>, T> walk = new PageWalk<>(fetch, new HistoryWindows()::step, visitor);
        walk.from(first);
        return walk;
    }

    /**
     * All candles that open from {@code start} to {@code end}, oldest first, like {@link #stream}.
     *
     * @param perCall how many one call returns at most
     */
    public static Stream<Candle> candlesStream(
            Function<? super HistoryWindow, List<Candle>> fetch,
            CandleInterval interval,
            Instant start,
            Instant end,
            int perCall) {
        CandleWindows windows = new CandleWindows(interval, end, perCall);
        return lazily(new PageIterator<HistoryWindow, List<Candle>, Candle>(fetch, windows::step, windows.from(start)));
    }

    /**
     * All candles that open from {@code start} to {@code end}, oldest first, like {@link #forEach}.
     *
     * @param perCall how many one call returns at most
     */
    public static CompletableFuture<Void> candlesForEach(
            Function<? super HistoryWindow, CompletableFuture<List<Candle>>> fetch,
            CandleInterval interval,
            Instant start,
            Instant end,
            int perCall,
            Predicate<? super Candle> visitor) {
        CandleWindows windows = new CandleWindows(interval, end, perCall);
        PageWalk<HistoryWindow, List<Candle>, Candle> walk = new PageWalk<>(fetch, windows::step, visitor);
        walk.from(windows.from(start));
        return walk;
    }
}
