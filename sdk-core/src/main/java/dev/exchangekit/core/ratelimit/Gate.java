package dev.exchangekit.core.ratelimit;

import dev.exchangekit.core.error.ClientClosedException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The buckets of one exchange and the single lock around them and the {@link WaitingRoom}. One lock, because a charge
 * draws from several buckets at once and gets all or nothing; what happens under it is arithmetic only. Futures are
 * completed after it is released, since completing one runs code that is not ours.
 *
 * <p>Inside, moments are nanoseconds since the gate began and never fall, also when clients read their clocks in
 * another order than they get the lock. Outside they are those of the {@link dev.exchangekit.core.spi.TimeSource}.
 */
final class Gate {
    /** Longer than anything waits; sums of a few stay in range. */
    static final long FOREVER = Long.MAX_VALUE / 8;

    private static final Duration FOREVER_DURATION = Duration.ofNanos(FOREVER);
    private static final int SPINS = 200;

    private final ReentrantLock lock = new ReentrantLock();
    private final WaitingRoom room = new WaitingRoom();
    private final Map<String, TokenBucket> ofAddress = new HashMap<>();
    private final Map<String, Map<String, TokenBucket>> ofAccounts = new HashMap<>();
    private final long margin;
    private final long origin;
    private long latest;

    Gate(Duration margin, long origin) {
        this.margin = nanos(margin);
        this.origin = origin;
    }

    static long nanos(Duration duration) {
        if (duration.isNegative()) {
            return 0;
        }
        return duration.compareTo(FOREVER_DURATION) > 0 ? FOREVER : duration.toNanos();
    }

    /** A moment of the gate as the clients' clocks show it. */
    long shown(long moment) {
        return origin + moment;
    }

    void check(LimiterView view, Charge charge) {
        enter();
        try {
            view.resolveFitting(charge);
        } finally {
            exit();
        }
    }

    long tryAcquire(LimiterView view, Charge charge) {
        enter();
        try {
            TokenBucket[] buckets = view.resolveFitting(charge);
            if (view.closed) {
                return RateLimiter.NOT_GRANTED;
            }
            long now = now(view);
            room.refresh(now);
            if (!room.take(view, charge, buckets, Line.rank(charge.lane()), now)) {
                return RateLimiter.NOT_GRANTED;
            }
            room.refresh(now);
            return shown(now);
        } finally {
            exit();
        }
    }

    CompletableFuture<Long> acquire(LimiterView view, Charge charge, Duration maxWait) {
        Waiter waiter;
        enter();
        try {
            TokenBucket[] buckets = view.resolveFitting(charge);
            if (view.closed) {
                return CompletableFuture.failedFuture(new ClientClosedException(null, false));
            }
            long now = now(view);
            room.refresh(now);
            if (room.take(view, charge, buckets, Line.rank(charge.lane()), now)) {
                room.refresh(now);
                return CompletableFuture.completedFuture(shown(now));
            }
            TokenBucket[] own = new TokenBucket[charge.costs().size()];
            System.arraycopy(buckets, 0, own, 0, own.length);
            waiter = new Waiter(view, charge, own, now, now + nanos(maxWait));
            var unused = waiter.future.whenComplete((grant, failure) -> abandon(waiter));
            room.enter(waiter, now);
        } finally {
            exit();
        }
        return waiter.future;
    }

    /** The caller completed the future itself, usually by cancelling it. */
    private void abandon(Waiter waiter) {
        enter();
        try {
            if (waiter.queued) {
                room.leave(waiter);
                room.serve(now(waiter.view));
            }
        } finally {
            exit();
        }
    }

    void release(LimiterView view) {
        enter();
        try {
            view.inFlight = Math.max(0, view.inFlight - 1);
            if (room.wantsPlace(view)) {
                room.serve(now(view));
            }
        } finally {
            exit();
        }
    }

    void refund(LimiterView view, Charge charge, long grant) {
        enter();
        try {
            TokenBucket[] buckets = view.resolve(charge);
            for (int i = 0; i < charge.costs().size(); i++) {
                buckets[i].giveBack(grant - origin, charge.costs().get(i).permits());
            }
            view.inFlight = Math.max(0, view.inFlight - 1);
            room.serve(now(view));
        } finally {
            exit();
        }
    }

    void observe(LimiterView view, String name, LimitReport report) {
        enter();
        try {
            TokenBucket bucket = view.buckets.get(name);
            long now = now(view);
            if (bucket != null && bucket.observe(now, report)) {
                room.serve(now);
            }
        } finally {
            exit();
        }
    }

    void close(LimiterView view, String name, Duration duration) {
        enter();
        try {
            TokenBucket bucket = view.buckets.get(name);
            if (bucket != null) {
                long now = now(view);
                bucket.close(now + nanos(duration));
                room.serve(now);
            }
        } finally {
            exit();
        }
    }

    void configure(LimiterView view, BucketSpec spec) {
        enter();
        try {
            TokenBucket bucket = view.buckets.get(spec.name());
            if (bucket == null) {
                bucket = shared(view, spec);
                view.buckets.put(spec.name(), bucket);
                // a client that joins does not undo what headers taught the others
                if (bucket.wasConfigured(spec)) {
                    return;
                }
            }
            long now = now(view);
            bucket.configure(now, spec);
            room.serve(now);
        } finally {
            exit();
        }
    }

    private TokenBucket shared(LimiterView view, BucketSpec spec) {
        Map<String, TokenBucket> buckets = spec.scope() == BucketSpec.Scope.IP
                ? ofAddress
                : ofAccounts.computeIfAbsent(view.account, any -> new HashMap<>());
        return buckets.computeIfAbsent(spec.name(), any -> new TokenBucket(spec, margin));
    }

    Map<String, BucketState> state(LimiterView view) {
        enter();
        try {
            long now = now(view);
            Map<String, BucketState> states = new LinkedHashMap<>();
            view.buckets.forEach((name, bucket) -> states.put(
                    name,
                    new BucketState(
                            bucket.spec(), bucket.available(now), room.waitingFor(bucket), bucket.closedFor(now))));
            return states;
        } finally {
            exit();
        }
    }

    void shutdown(LimiterView view) {
        enter();
        try {
            view.closed = true;
            room.refuseAll(view, new ClientClosedException(null, false));
            room.serve(now(view));
        } finally {
            exit();
        }
    }

    void wake(LimiterView view, long number) {
        enter();
        try {
            view.woken(number);
            room.serve(now(view));
        } finally {
            exit();
        }
    }

    private long now(LimiterView view) {
        latest = Math.max(latest, view.time.nanoTime() - origin);
        return latest;
    }

    /** The lock is held for a fraction of a microsecond, far less than putting a thread to sleep takes. */
    private void enter() {
        for (int i = 0; i < SPINS; i++) {
            if (lock.tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        lock.lock();
    }

    private void exit() {
        @Nullable Waiter finished = room.takeFinished();
        lock.unlock();
        while (finished != null) {
            Waiter waiter = finished;
            finished = waiter.next;
            waiter.next = null;
            waiter.tell();
        }
    }
}
