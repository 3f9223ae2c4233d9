package dev.exchangekit.core.spi;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.NewestFirstRequest;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        return PageIterator.<Q, Page<T>, T>stream(fetch, new PageCursors<Q>()::step, () -> first);
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
        PageWalk<Q, Page<T>, T> walk = new PageWalk<>(fetch, new PageCursors<Q>()::step, visitor);
        walk.from(first);
        return walk;
    }

    /**
     * All items of a list whose pages have numbers from one on, read like {@link #stream}. A page that is not full is
     * the last.
     *
     * @param pageSize how many items a full page holds
     */
    public static <Q extends CursorRequest<Q>, T> Stream<T> numberedStream(
            Calls calls, Endpoint<Q, List<T>> endpoint, Q first, int pageSize) {
        return new PageRoute<>(Plan.of(first), Paging.<Q, T>numbered(pageSize)).stream(calls, endpoint);
    }

    /** All items of a list like {@link #numberedStream}, handed to a visitor like {@link #forEach}. */
    public static <Q extends CursorRequest<Q>, T> CompletableFuture<Void> numberedForEach(
            AsyncCalls calls, Endpoint<Q, List<T>> endpoint, Q first, int pageSize, Predicate<? super T> visitor) {
        return new PageRoute<>(Plan.of(first), Paging.<Q, T>numbered(pageSize)).forEach(calls, endpoint, visitor);
    }

    private static <Q extends CursorRequest<Q>, T> BiFunction<Q, List<T>, PageStep<Q, T>> numbered(int pageSize) {
        return (request, items) -> {
            int number = request.cursor().map(Integer::valueOf).orElse(1);
            return new PageStep<>(
                    items,
                    items.size() < pageSize
                            ? Optional.empty()
                            : Optional.of(request.withCursor(Integer.toString(number + 1))));
        };
    }

    /**
     * All items of a range of time of any length, read like {@link #stream}. The range is cut into windows that the
     * exchange answers, from the newest to the oldest; each is walked through page by page, and one without items does
     * not end the walk. No item comes twice.
     *
     * <p>A request without a start asks for the exchange's own choice, usually one window, and a request with a cursor
     * for the rest of that window: both are walked through as {@link #stream} does.
     *
     * @param now the exchange's time, asked for when a range has a start but no end
     * @throws dev.exchangekit.core.error.InvalidRequestException when the range ends before it starts
     */
    public static <Q extends TimeWindowRequest<Q> & CursorRequest<Q>, R extends Page<T>, T> Stream<T> rangeStream(
            Calls calls, Endpoint<Q, R> endpoint, Q request, Plan<Instant> now) {
        return Paging.<Q, R, T>range(endpoint, request, now).stream(calls, endpoint);
    }

    /** All items of a range of time like {@link #rangeStream}, handed to a visitor like {@link #forEach}. */
    public static <Q extends TimeWindowRequest<Q> & CursorRequest<Q>, R extends Page<T>, T>
            CompletableFuture<Void> rangeForEach(
                    AsyncCalls calls,
                    Endpoint<Q, R> endpoint,
                    Q request,
                    Plan<Instant> now,
                    Predicate<? super T> visitor) {
        return Paging.<Q, R, T>range(endpoint, request, now).forEach(calls, endpoint, visitor);
    }

    private static <Q extends TimeWindowRequest<Q> & CursorRequest<Q>, R extends Page<T>, T> PageRoute<Q, R, T> range(
            Endpoint<Q, R> endpoint, Q request, Plan<Instant> now) {
        return range(endpoint, request, now, new PageCursors<Q>()::step);
    }

    private static <Q extends TimeWindowRequest<Q> & CursorRequest<Q>, R, T> PageRoute<Q, R, T> range(
            Endpoint<Q, R> endpoint, Q request, Plan<Instant> now, BiFunction<Q, R, PageStep<Q, T>> pages) {
        return request.cursor().isPresent()
                ? new PageRoute<>(Plan.of(request), pages)
                : TimeWindows.route(request, endpoint.window().orElseThrow(), now, pages);
    }

    /**
     * All items of a list that comes without a cursor and goes on after the id of its last item, read like {@link
     * #stream}. An empty page is the last.
     *
     * @param id what the request for the page after an item has as its cursor
     */
    public static <Q extends CursorRequest<Q>, T> Stream<T> idStream(
            Calls calls, Endpoint<Q, List<T>> endpoint, Q first, Function<? super T, String> id) {
        return new PageRoute<>(Plan.of(first), Paging.<Q, T>after(id)).stream(calls, endpoint);
    }

    /** All items of a list like {@link #idStream}, handed to a visitor like {@link #forEach}. */
    public static <Q extends CursorRequest<Q>, T> CompletableFuture<Void> idForEach(
            AsyncCalls calls,
            Endpoint<Q, List<T>> endpoint,
            Q first,
            Function<? super T, String> id,
            Predicate<? super T> visitor) {
        return new PageRoute<>(Plan.of(first), Paging.<Q, T>after(id)).forEach(calls, endpoint, visitor);
    }

    /** All items of a range of time like {@link #rangeStream}, of a list like that of {@link #idStream}. */
    public static <Q extends TimeWindowRequest<Q> & CursorRequest<Q>, T> Stream<T> idRangeStream(
            Calls calls, Endpoint<Q, List<T>> endpoint, Q request, Plan<Instant> now, Function<? super T, String> id) {
        return range(endpoint, request, now, Paging.<Q, T>after(id)).stream(calls, endpoint);
    }

    /** All items of a range of time like {@link #idRangeStream}, handed to a visitor like {@link #forEach}. */
    public static <Q extends TimeWindowRequest<Q> & CursorRequest<Q>, T> CompletableFuture<Void> idRangeForEach(
            AsyncCalls calls,
            Endpoint<Q, List<T>> endpoint,
            Q request,
            Plan<Instant> now,
            Function<? super T, String> id,
            Predicate<? super T> visitor) {
        return range(endpoint, request, now, Paging.<Q, T>after(id)).forEach(calls, endpoint, visitor);
    }

    private static <Q extends CursorRequest<Q>, T> BiFunction<Q, List<T>, PageStep<Q, T>> after(
            Function<? super T, String> id) {
        PageCursors<Q> cursors = new PageCursors<>();
        return (request, items) -> cursors.step(
                request,
                items,
                items.isEmpty() ? Optional.empty() : Optional.of(id.apply(items.get(items.size() - 1))));
    }

    /** All items of a range of time like {@link #rangeStream}, of a list whose windows have a single page. */
    public static <Q extends TimeWindowRequest<Q>, T> Stream<T> windowStream(
            Calls calls, Endpoint<Q, List<T>> endpoint, Q request, Plan<Instant> now) {
        return Paging.<Q, T>windows(endpoint, request, now).stream(calls, endpoint);
    }

    /** The same for a list whose windows have a single page. */
    public static <Q extends TimeWindowRequest<Q>, T> CompletableFuture<Void> windowForEach(
            AsyncCalls calls,
            Endpoint<Q, List<T>> endpoint,
            Q request,
            Plan<Instant> now,
            Predicate<? super T> visitor) {
        return Paging.<Q, T>windows(endpoint, request, now).forEach(calls, endpoint, visitor);
    }

    private static <Q extends TimeWindowRequest<Q>, T> PageRoute<Q, List<T>, T> windows(
            Endpoint<Q, List<T>> endpoint, Q request, Plan<Instant> now) {
        return TimeWindows.route(
                request,
                endpoint.window().orElseThrow(),
                now,
                (window, items) -> new PageStep<>(items, Optional.empty()));
    }

    /**
     * All items of a list without cursors, read like {@link #stream}, the newest first: back to the start of the
     * request, or without one as far as the exchange remembers. After a full page it is asked for what is older; a page
     * that is not full is the last.
     *
     * @param items what an answer holds
     * @param time what the times of the request are compared with
     * @throws dev.exchangekit.core.error.InvalidRequestException when the range ends before it starts
     */
    public static <Q extends NewestFirstRequest<Q>, R, T> Stream<T> newestFirstStream(
            Calls calls,
            Endpoint<Q, R> endpoint,
            Q request,
            Function<? super R, ? extends List<T>> items,
            Function<? super T, Instant> time) {
        return NewestFirst.<Q, R, T>route(request, items, time).stream(calls, endpoint);
    }

    /**
     * All items of a list without cursors like {@link #newestFirstStream}, handed to a visitor like {@link #forEach}.
     */
    public static <Q extends NewestFirstRequest<Q>, R, T> CompletableFuture<Void> newestFirstForEach(
            AsyncCalls calls,
            Endpoint<Q, R> endpoint,
            Q request,
            Function<? super R, ? extends List<T>> items,
            Function<? super T, Instant> time,
            Predicate<? super T> visitor) {
        return NewestFirst.<Q, R, T>route(request, items, time).forEach(calls, endpoint, visitor);
    }

    /** All of a history from {@code first} on, like {@link #stream}. */
    public static <T> Stream<T> historyStream(
            Function<? super HistoryWindow, HistoryPage<T>> fetch, HistoryWindow first) {
        return PageIterator.<HistoryWindow, HistoryPage<T>, T>stream(fetch, new HistoryWindows()::step, () -> first);
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
        HistoryWindow first = windows.from(start);
        return PageIterator.<HistoryWindow, List<Candle>, Candle>stream(fetch, windows::step, () -> first);
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
