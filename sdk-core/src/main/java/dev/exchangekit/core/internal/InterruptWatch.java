package dev.exchangekit.core.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocking socket reads interruptible. A platform thread that waits for a socket does not notice its interrupt, so
 * one daemon thread looks at the flags of the threads in a call and cancels the call of an interrupted one. It sleeps
 * while there is no call.
 */
final class InterruptWatch implements AutoCloseable {
    private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Map<Thread, okhttp3.Call> calls = new ConcurrentHashMap<>();
    private final String name;
    private volatile @Nullable Thread watcher;
    private volatile boolean idle;
    private volatile boolean closed;

    InterruptWatch(String name) {
        this.name = name;
    }

    void begin(Thread caller, okhttp3.Call call) {
        calls.put(caller, call);
        Thread current = watcher;
        if (current == null) {
            start();
        } else if (idle) {
            LockSupport.unpark(current);
        }
    }

    void end(Thread caller) {
        calls.remove(caller);
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
            if (calls.isEmpty()) {
                LockSupport.park(this);
            }
            idle = false;
            LockSupport.parkNanos(this, PERIOD_NANOS);
            calls.forEach((caller, call) -> {
                if (caller.isInterrupted()) {
                    call.cancel();
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
