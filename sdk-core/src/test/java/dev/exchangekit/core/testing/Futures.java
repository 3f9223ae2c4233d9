package dev.exchangekit.core.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Looks at how futures end, waiting in real time whatever a settable clock does. */
public final class Futures {
    private static final long PATIENCE_SECONDS = 30;

    private Futures() {}

    /** What the future failed with, without the wrappers that {@code get} puts around it in some versions of Java. */
    public static Throwable failure(CompletableFuture<?> future) throws InterruptedException {
        CompletableFuture<End> end = future.handle(End::new);
        try {
            End reached = end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Throwable failure = reached.failure;
            if (failure == null) {
                return new AssertionError("no failure but " + reached.value);
            }
            return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        } catch (ExecutionException | TimeoutException e) {
            return new AssertionError("the future is not done", e);
        }
    }

    private record End(@Nullable Object value, @Nullable Throwable failure) {}
}
