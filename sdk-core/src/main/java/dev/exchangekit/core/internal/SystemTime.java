package dev.exchangekit.core.internal;

import dev.exchangekit.core.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The system's clock and one daemon thread for delays, which starts with the first delay and ends with {@link #close}.
 * Tasks must be short and must not run code of the application: they share that one thread.
 */
public final class SystemTime implements TimeSource, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SystemTime.class);

    private final ScheduledThreadPoolExecutor timer;
    private volatile @Nullable Thread timerThread;

    /** A source whose thread has that name. */
    public SystemTime(String threadName) {
        timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, threadName);
            thread.setDaemon(true);
            timerThread = thread;
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    /** Throws {@link IllegalStateException} after {@link #close}. */
    @Override
    public Scheduled schedule(Duration delay, Runnable task) {
        long nanos = delay.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0 ? Long.MAX_VALUE : delay.toNanos();
        try {
            ScheduledFuture<?> scheduled = timer.schedule(() -> run(task), nanos, TimeUnit.NANOSECONDS);
            return () -> scheduled.cancel(false);
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("the time source is closed", e);
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("a timed task failed", e);
        }
    }

    /** Interruptible; throws {@link IllegalStateException} on the timer's own thread, where waiting could never end. */
    @Override
    public <T> T await(CompletableFuture<T> future) throws InterruptedException, ExecutionException {
        if (Thread.currentThread().equals(timerThread) && !future.isDone()) {
            throw new IllegalStateException("the timer thread must not wait");
        }
        return future.get();
    }

    /** Forgets all delays and ends the thread; does not wait for a task that is running. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
