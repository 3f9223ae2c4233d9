package dev.exchangekit.core.spi;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/** The second of two stages, with the cancellation that {@code thenCompose} lacks: it reaches the stage that runs. */
final class ChainedFuture<T> extends CompletableFuture<T> {
    private volatile CompletableFuture<?> running;
    private volatile boolean cancelling;
    private volatile boolean between;

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
            if (failure != null && unwrap(failure) instanceof CancellationException) {
                chained.completeExceptionally(unwrap(failure));
            } else if (failure != null) {
                chained.startSecond(() -> afterFailure.apply(unwrap(failure)));
            } else {
                chained.complete(value);
            }
        });
        return chained;
    }

    private void startSecond(Supplier<CompletableFuture<T>> next) {
        between = true;
        if (cancelling) {
            super.cancel(true);
        }
        if (isDone()) {
            return;
        }
        try {
            CompletableFuture<T> second = next.get();
            var unused = second.whenComplete((result, failure) -> {
                if (failure != null) {
                    completeExceptionally(unwrap(failure));
                } else {
                    complete(result);
                }
            });
            running = second;
            between = false;
            if (cancelling) {
                second.cancel(true);
            }
        } catch (RuntimeException e) {
            completeExceptionally(e);
        }
    }

    /**
     * Cancels the stage that runs. What that one fails with says how far it had come, so this future fails with it,
     * too. Between the stages, also those of a chain within, whoever starts the second one finds the wish to cancel and
     * fulfils it; this method then returns false.
     */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        cancelling = true;
        boolean starting = between;
        CompletableFuture<?> stage = running;
        stage.cancel(mayInterruptIfRunning);
        if (!starting && stage.isDone()) {
            super.cancel(mayInterruptIfRunning);
        }
        return isCancelled();
    }

    static Throwable unwrap(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
