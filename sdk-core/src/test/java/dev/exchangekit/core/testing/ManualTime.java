package dev.exchangekit.core.testing;

import dev.exchangekit.core.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stands still until a test moves it. Thread-safe.
 *
 * <p>{@link #advance} runs what falls due on the way, in order, each task at exactly its own time, on the thread that
 * advances. Whoever {@linkplain #await awaits} a future makes the clock jump from task to task until the future is
 * done, so a blocking call with waits and retries returns at once, and {@link #waits()} tells how long it would have
 * taken; {@link #standStill()} switches that off.
 *
 * <p>Other threads, for instance those of a connection, may complete the future without the clock's help. Therefore a
 * jump is made only after the future had a moment of real time, {@link #patience} changes how long, and an await with
 * nothing scheduled gives up after ten seconds of it with an {@link IllegalStateException}.
 */
public final class ManualTime implements TimeSource {
    private static final Duration DEFAULT_PATIENCE = Duration.ofMillis(25);
    private static final Duration GIVE_UP = Duration.ofSeconds(10);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** Held while tasks run, so that they run one after the other whoever moves the clock. */
    private final ReentrantLock moving = new ReentrantLock();

    private final PriorityQueue<Task> tasks = new PriorityQueue<>(
            Comparator.comparingLong((Task task) -> task.at).thenComparingLong(task -> task.number));
    private final List<Duration> scheduled = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private final long start;
    private Instant wallAtStart;
    private Duration patience = DEFAULT_PATIENCE;
    private boolean jumping = true;
    private long elapsed;
    private long numbers;

    /** Starts on the first of January 2026, UTC. */
    public ManualTime() {
        this(Instant.parse("2026-01-01T00:00:00Z"), 0);
    }

    /**
     * Starts at that wall clock and that monotonic time.
     *
     * @param nanoTime any number, as for {@link System#nanoTime()}
     */
    public ManualTime(Instant wallClock, long nanoTime) {
        this.wallAtStart = wallClock;
        this.start = nanoTime;
    }

    @Override
    public long nanoTime() {
        lock.lock();
        try {
            return start + elapsed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Instant now() {
        lock.lock();
        try {
            return wallAtStart.plusNanos(elapsed);
        } finally {
            lock.unlock();
        }
    }

    /** Sets the wall clock alone, as when somebody corrects it; delays and monotonic time do not notice. */
    public void setWallClock(Instant wallClock) {
        lock.lock();
        try {
            wallAtStart = wallClock.minusNanos(elapsed);
        } finally {
            lock.unlock();
        }
    }

    /** How much real time an awaited future gets before each jump; zero where no other thread takes part. */
    public ManualTime patience(Duration realTime) {
        lock.lock();
        try {
            patience = realTime;
            return this;
        } finally {
            lock.unlock();
        }
    }

    /** Makes {@link #await} wait for other threads and for {@link #advance} only. */
    public ManualTime standStill() {
        lock.lock();
        try {
            jumping = false;
            return this;
        } finally {
            lock.unlock();
        }
    }

    /** How long it has been since the start. */
    public Duration elapsed() {
        lock.lock();
        try {
            return Duration.ofNanos(elapsed);
        } finally {
            lock.unlock();
        }
    }

    /** Every delay asked of {@link #schedule} so far, also of those taken back. */
    public List<Duration> scheduled() {
        lock.lock();
        try {
            return List.copyOf(scheduled);
        } finally {
            lock.unlock();
        }
    }

    /** Every jump that {@link #await} made so far: what its callers would have waited. */
    public List<Duration> waits() {
        lock.lock();
        try {
            return List.copyOf(waits);
        } finally {
            lock.unlock();
        }
    }

    /** Tasks that have neither run nor been taken back. */
    public int pending() {
        lock.lock();
        try {
            return tasks.size();
        } finally {
            lock.unlock();
        }
    }

    /** Moves the clock and runs what falls due, including what those tasks schedule. Zero runs what is due now. */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("time does not run backwards: " + duration);
        }
        moving.lock();
        try {
            long target = after(duration.toNanos());
            for (Task task = nextUntil(target); task != null; task = nextUntil(target)) {
                task.action.run();
            }
            reach(target);
        } finally {
            moving.unlock();
        }
    }

    private long after(long nanos) {
        lock.lock();
        try {
            return Math.addExact(elapsed, nanos);
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Task nextUntil(long target) {
        lock.lock();
        try {
            Task task = tasks.peek();
            if (task == null || task.at > target) {
                return null;
            }
            tasks.remove();
            elapsed = Math.max(elapsed, task.at);
            return task;
        } finally {
            lock.unlock();
        }
    }

    private void reach(long target) {
        lock.lock();
        try {
            elapsed = Math.max(elapsed, target);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Scheduled schedule(Duration delay, Runnable task) {
        lock.lock();
        try {
            Task entry = new Task(elapsed + Math.max(0, delay.toNanos()), numbers++, task);
            tasks.add(entry);
            scheduled.add(delay);
            changed.signalAll();
            return () -> cancel(entry);
        } finally {
            lock.unlock();
        }
    }

    private void cancel(Task task) {
        lock.lock();
        try {
            tasks.remove(task);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T await(CompletableFuture<T> future) throws InterruptedException, ExecutionException {
        var unused = future.whenComplete((value, failure) -> wakeWaiting());
        while (!future.isDone()) {
            if (!jumpsFor(future)) {
                break;
            }
            jump(future);
        }
        return future.get();
    }

    private void wakeWaiting() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Gives other threads their chance; true when it is time to jump, false when the future is done or must be waited for. */
    private boolean jumpsFor(CompletableFuture<?> future) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (!jumping) {
                return false;
            }
            long left = patience.toNanos();
            while (left > 0 && !future.isDone()) {
                left = changed.awaitNanos(left);
            }
            left = GIVE_UP.toNanos();
            while (tasks.isEmpty() && !future.isDone()) {
                if (left <= 0) {
                    throw new IllegalStateException("nothing is scheduled that could complete the awaited future");
                }
                left = changed.awaitNanos(left);
            }
            return !future.isDone();
        } finally {
            lock.unlock();
        }
    }

    private void jump(CompletableFuture<?> future) throws InterruptedException {
        moving.lockInterruptibly();
        try {
            // another waiting thread may have moved the clock meanwhile
            if (future.isDone()) {
                return;
            }
            Duration before = elapsed();
            Task task = nextUntil(Long.MAX_VALUE);
            if (task != null) {
                recordWait(elapsed().minus(before));
                task.action.run();
            }
        } finally {
            moving.unlock();
        }
    }

    private void recordWait(Duration wait) {
        if (wait.isZero()) {
            return;
        }
        lock.lock();
        try {
            waits.add(wait);
        } finally {
            lock.unlock();
        }
    }

    private static final class Task {
        final long at;
        final long number;
        final Runnable action;

        Task(long at, long number, Runnable action) {
            this.at = at;
            this.number = number;
            this.action = action;
        }
    }
}
