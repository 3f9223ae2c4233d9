package dev.exchangekit.core.spi;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.Page;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;

/** A walk through pages that come as futures. One page is under way at a time, so its steps never overlap. */
final class PageWalk<Q extends CursorRequest<Q>, T> extends CompletableFuture<Void> {
    private final Function<? super Q, ? extends CompletableFuture<? extends Page<T>>> fetch;
    private final Predicate<? super T> visitor;
    private final PageCursors<Q> cursors;
    private volatile CompletableFuture<?> running = completedFuture(null);

    PageWalk(
            Function<? super Q, ? extends CompletableFuture<? extends Page<T>>> fetch,
            Q first,
            Predicate<? super T> visitor) {
        this.fetch = fetch;
        this.visitor = visitor;
        this.cursors = new PageCursors<>(first);
    }

    void from(Q first) {
        try {
            Optional<Q> next = Optional.of(first);
            while (next.isPresent() && !isDone()) {
                Q request = next.get();
                CompletableFuture<? extends Page<T>> page = fetch.apply(request);
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

    private void resumeAfter(Q request, CompletableFuture<? extends Page<T>> page) {
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
    private Optional<Q> visit(Q request, Page<T> page) {
        for (T item : page.items()) {
            if (isDone() || !visitor.test(item)) {
                return Optional.empty();
            }
        }
        return cursors.after(request, page);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        running.cancel(mayInterruptIfRunning);
        return cancelled;
    }
}
