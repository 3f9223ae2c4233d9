package dev.exchangekit.core.spi;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/** The second of two stages, with the cancellation that {@code thenCompose} lacks: it reaches the stage that runs. */
final class ChainedFuture<T> extends CompletableFuture<T> {
    private volatile CompletableFuture<?> running;

    private ChainedFuture(CompletableFuture<?> first) {
        running = first;
    }

    /** The second stage depends on the first one's result. */
    static <S, T> ChainedFuture<T> then(CompletableFuture<S> first, Function<S, CompletableFuture<T>> next) {
        ChainedFuture<T> chained = new ChainedFuture<>(first);
        var unused = first.whenComplete((value, failure) -> {
            if (failure != null) {
                chained.completeExceptionally(unwrap(failure));
            } else {
                chained.startSecond(() -> next.apply(value));
            }
        });
        return chained;
    }

    /** There is a second stage only when the first one fails. */
    static <T> ChainedFuture<T> rescue(
            CompletableFuture<T> first, Function<Throwable, CompletableFuture<T>> afterFailure) {
        ChainedFuture<T> chained = new ChainedFuture<>(first);
        var unused = first.whenComplete((value, failure) -> {
            if (failure != null) {
                chained.startSecond(() -> afterFailure.apply(unwrap(failure)));
            } else {
                chained.complete(value);
            }
        });
        return chained;
    }

    private void startSecond(Supplier<CompletableFuture<T>> next) {
        if (isDone()) {
            return;
        }
        try {
            CompletableFuture<T> second = next.get();
            running = second;
            var unused = second.whenComplete((result, failure) -> {
                if (failure != null) {
                    completeExceptionally(unwrap(failure));
                } else {
                    complete(result);
                }
            });
            if (isCancelled()) {
                second.cancel(true);
            }
        } catch (RuntimeException e) {
            completeExceptionally(e);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        // Only then the running stage: a second stage that starts meanwhile finds this future cancelled.
        running.cancel(mayInterruptIfRunning);
        return cancelled;
    }

    static Throwable unwrap(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
