package dev.exchangekit.core.spi;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The way through a list, for one walk.
 *
 * @param first the request that begins it
 * @param step what a page holds, and the request after it
 */
record PageRoute<Q, R, T>(Plan<Q> first, BiFunction<? super Q, ? super R, PageStep<Q, T>> step) {
    Stream<T> stream(Calls calls, Endpoint<Q, R> endpoint) {
        return PageIterator.<Q, R, T>stream(request -> calls.call(endpoint, request), step, () -> first.run(calls));
    }

    CompletableFuture<Void> forEach(AsyncCalls calls, Endpoint<Q, R> endpoint, Predicate<? super T> visitor) {
        PageWalk<Q, R, T> walk = new PageWalk<>(request -> calls.call(endpoint, request), step, visitor);
        walk.from(first.start(calls));
        return walk;
    }
}
