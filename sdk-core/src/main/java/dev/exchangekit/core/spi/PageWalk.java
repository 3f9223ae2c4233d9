package dev.exchangekit.core.spi;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** A walk through pages that come as futures. One page is under way at a time, so its steps never overlap. */
final class PageWalk<Q, P, T> extends CompletableFuture<Void> {
    private final Function<? super Q, ? extends CompletableFuture<? extends P>> fetch;
    private final Predicate<? super T> visitor;
    private final BiFunction<? super Q, ? super P, PageStep<Q, T>> step;
    private volatile CompletableFuture<?> running = completedFuture(null);

    PageWalk(
            Function<? super Q, ? extends CompletableFuture<? extends P>> fetch,
            BiFunction<? super Q, ? super P, PageStep<Q, T>> step,
            Predicate<? super T> visitor) {
        this.fetch = fetch;
        this.step = step;
        this.visitor = visitor;
    }

    /** Begins as soon as the first request is known. */
    void from(CompletableFuture<? extends Q> first) {
        running = first;
        if (isCancelled()) {
            first.cancel(true);
        }
        var unused = first.whenComplete((request, failure) -> {
            if (failure != null) {
                completeExceptionally(ChainedFuture.unwrap(failure));
            } else {
                from(request);
            }
        });
    }

    void from(Q first) {
        try {
            Optional<Q> next = Optional.of(first);
            while (next.isPresent() && !isDone()) {
                Q request = next.get();
                CompletableFuture<? extends P> page = fetch.apply(request);
                running = page;
                if (isCancelled()) {
                    page.cancel(true);
                    return;
                }
                if (!page.isDone()) {
                    resumeAfter(request, page);
                    return;
                }
                // a page that is there already is handled here: a recursion would grow with the list
                next = visit(request, page.join());
            }
            complete(null);
        } catch (RuntimeException e) {
            completeExceptionally(ChainedFuture.unwrap(e));
        }
    }

    private void resumeAfter(Q request, CompletableFuture<? extends P> page) {
        var unused = page.whenComplete((value, failure) -> {
            if (failure != null) {
                completeExceptionally(ChainedFuture.unwrap(failure));
                return;
            }
            try {
                visit(request, value).ifPresentOrElse(this::from, () -> complete(null));
            } catch (RuntimeException e) {
                completeExceptionally(e);
            }
        });
    }

    /** Hands out one page; answers the request for the next, if there is one and it is wanted. */
    private Optional<Q> visit(Q request, P answer) {
        PageStep<Q, T> page = step.apply(request, answer);
        for (T item : page.items()) {
            if (isDone() || !visitor.test(item)) {
                return Optional.empty();
            }
        }
        return page.next();
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        running.cancel(mayInterruptIfRunning);
        return cancelled;
    }
}
