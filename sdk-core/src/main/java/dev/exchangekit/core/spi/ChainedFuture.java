package dev.exchangekit.core.spi;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** The second of two stages, with the cancellation that {@code thenCompose} lacks: it reaches the stage that runs. */
final class ChainedFuture<S, T> extends CompletableFuture<T> {
    private volatile CompletableFuture<?> running;

    ChainedFuture(CompletableFuture<S> first, Function<S, CompletableFuture<T>> next) {
        running = first;
        var unused = first.whenComplete((value, failure) -> {
            if (failure != null) {
                completeExceptionally(unwrap(failure));
            } else if (!isDone()) {
                startSecond(value, next);
            }
        });
    }

    private void startSecond(S value, Function<S, CompletableFuture<T>> next) {
        try {
            CompletableFuture<T> second = next.apply(value);
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
