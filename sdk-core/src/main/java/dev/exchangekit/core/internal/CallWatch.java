package dev.exchangekit.core.internal;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Ends attempts whose deadline has passed or whose caller was interrupted: a platform thread that waits for a socket
 * notices neither. One daemon thread looks at all of them every few milliseconds and sleeps while there are none;
 * timers of their own would wake a thread for each call.
 */
final class CallWatch implements AutoCloseable {
    private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Set<Watched> attempts = ConcurrentHashMap.newKeySet();
    private final String name;
    private volatile @Nullable Thread watcher;
    private volatile boolean idle;
    private volatile boolean closed;

    CallWatch(String name) {
        this.name = name;
    }

    /** An attempt on its way; told apart by identity. */
    static final class Watched {
        private final okhttp3.Call call;
        private final @Nullable Thread caller;
        private final long end;

        private Watched(okhttp3.Call call, @Nullable Thread caller, Duration longest) {
            this.call = call;
            this.caller = caller;
            this.end = System.nanoTime() + longest.toNanos();
        }

        boolean isLate() {
            return System.nanoTime() - end >= 0;
        }

        private boolean isUnwanted() {
            return isLate() || (caller != null && caller.isInterrupted());
        }
    }

    /**
     * Watches an attempt until {@link #end}.
     *
     * @param caller the thread that waits for it; null when none does
     */
    Watched begin(okhttp3.Call call, @Nullable Thread caller, Duration longest) {
        Watched attempt = new Watched(call, caller, longest);
        attempts.add(attempt);
        Thread current = watcher;
        if (current == null) {
            start();
        } else if (idle) {
            LockSupport.unpark(current);
        }
        return attempt;
    }

    void end(Watched attempt) {
        attempts.remove(attempt);
    }

    private synchronized void start() {
        if (watcher == null && !closed) {
            watcher = DaemonThreads.named(name).newThread(this::watch);
            watcher.start();
        }
    }

    private void watch() {
        while (!closed) {
            idle = true;
            if (attempts.isEmpty()) {
                LockSupport.park(this);
            }
            idle = false;
            LockSupport.parkNanos(this, PERIOD_NANOS);
            attempts.forEach(attempt -> {
                if (attempt.isUnwanted()) {
                    attempt.call.cancel();
                }
            });
        }
    }

    @Override
    public void close() {
        closed = true;
        Thread current = watcher;
        if (current != null) {
            LockSupport.unpark(current);
        }
    }
}
