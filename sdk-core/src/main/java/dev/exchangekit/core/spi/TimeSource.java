package dev.exchangekit.core.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Where the SDK takes time from and how it waits. Everything that measures, delays or expires goes through one of
 * these, so a test can set the clock. Thread-safe.
 */
public interface TimeSource {
    /** Monotonic nanoseconds, comparable only with other values of the same source. */
    long nanoTime();

    /** The local wall clock, uncorrected. */
    Instant now();

    /** Runs a short task once after the delay, on a thread of the source; never inline. */
    Scheduled schedule(Duration delay, Runnable task);

    /** Waits on the calling thread for a future that other threads or scheduled tasks complete. */
    <T> T await(CompletableFuture<T> future) throws InterruptedException, ExecutionException;

    /** A task that has not run yet. */
    interface Scheduled {
        /** Takes the task back; without effect once it runs. */
        void cancel();
    }
}
