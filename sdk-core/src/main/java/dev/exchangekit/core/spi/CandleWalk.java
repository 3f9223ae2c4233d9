package dev.exchangekit.core.spi;

import dev.exchangekit.core.CursorRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All candles back to a start, the newest first, whatever the order within an answer, of an exchange that answers with
 * the candles that begin before an end.
 *
 * <p>Some endpoints round the end down to the length of a candle. So the next answer is asked to end where the oldest
 * candle begins, which rounding does not move; were that candle to come again, it would be left out. The exchange is not
 * told the start: of a range that holds more than one answer it need not show the newest part. An answer without older
 * candles is the last; a short one is not, for some answers span a limited time.
 *
 * @param newest asks for the newest candles, without a start
 * @param before asks for the candles before a time
 * @param start when the oldest candle begins at the earliest
 * @param opening when a candle begins
 */
public record CandleWalk<Q, C>(
        Endpoint<Q, List<C>> endpoint,
        Q newest,
        Function<Instant, Q> before,
        Optional<Instant> start,
        Function<C, Instant> opening) {

    /** See {@link Paging#stream}. */
    public Stream<C> stream(Calls calls) {
        return Paging.stream(step -> page(step).run(calls), new Step(Optional.empty()));
    }

    /** See {@link Paging#forEach}. */
    public CompletableFuture<Void> forEach(AsyncCalls calls, Predicate<? super C> visitor) {
        return Paging.forEach(step -> page(step).start(calls), new Step(Optional.empty()), visitor);
    }

    private Plan<ListPage<C>> page(Step step) {
        Optional<Instant> end = step.cursor().map(Instant::parse);
        return Plan.call(endpoint, end.map(before).orElse(newest)).map(answer -> page(answer, end));
    }

    private ListPage<C> page(List<C> answer, Optional<Instant> end) {
        List<C> candles = answer.stream()
                .filter(candle -> end.filter(last -> !opening.apply(candle).isBefore(last))
                        .isEmpty())
                .sorted(Comparator.comparing(opening).reversed())
                .toList();
        List<C> wanted = candles.stream()
                .filter(candle -> start.filter(opening.apply(candle)::isBefore).isEmpty())
                .toList();
        return new ListPage<>(wanted, next(candles));
    }

    private Optional<String> next(List<C> candles) {
        return candles.isEmpty()
                ? Optional.empty()
                : Optional.of(opening.apply(candles.get(candles.size() - 1)))
                        .filter(oldest ->
                                start.filter(first -> !oldest.isAfter(first)).isEmpty())
                        .map(Instant::toString);
    }

    /**
     * Where the walk is.
     *
     * @param cursor when the oldest candle so far begins
     */
    private record Step(Optional<String> cursor) implements CursorRequest<Step> {
        @Override
        public Step withCursor(String next) {
            return new Step(Optional.of(next));
        }
    }
}
