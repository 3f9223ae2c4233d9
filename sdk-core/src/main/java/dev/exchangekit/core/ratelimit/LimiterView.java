package dev.exchangekit.core.ratelimit;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.TimeSource;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What one client sees of a {@link Gate}: its buckets, its calls in flight, its clock. Guarded by the gate's lock. */
final class LimiterView implements RateLimiter {
    final Gate gate;
    final String account;
    final TimeSource time;
    final int maxInFlight;
    final Map<String, TokenBucket> buckets = new LinkedHashMap<>();
    /** What waits for a place in flight. */
    final Claims claims = new Claims();

    int inFlight;
    int waiting;
    boolean closed;

    private TokenBucket[] resolved = new TokenBucket[4];
    private long round;
    private long due;
    private TimeSource.@Nullable Scheduled wake;
    private long wakeAt;
    private long wakeNumber;

    LimiterView(Gate gate, String account, int maxInFlight, TimeSource time) {
        this.gate = gate;
        this.account = account;
        this.maxInFlight = maxInFlight;
        this.time = time;
    }

    void add(Collection<BucketSpec> specs) {
        for (BucketSpec spec : specs) {
            gate.configure(this, spec);
        }
    }

    /** The buckets of a charge, in its order, in an array that the next call overwrites. */
    TokenBucket[] resolve(Charge charge) {
        List<Charge.Cost> costs = charge.costs();
        int count = costs.size();
        if (count > resolved.length) {
            resolved = new TokenBucket[count];
        }
        for (int i = 0; i < count; i++) {
            Charge.Cost cost = costs.get(i);
            TokenBucket bucket = buckets.get(cost.bucket());
            if (bucket == null) {
                throw new IllegalArgumentException("unknown rate limit bucket '" + cost.bucket() + "'");
            }
            resolved[i] = bucket;
        }
        return resolved;
    }

    /** The same for a new call, which must not want more than a bucket can ever hold. */
    TokenBucket[] resolveFitting(Charge charge) {
        TokenBucket[] fitting = resolve(charge);
        List<Charge.Cost> costs = charge.costs();
        for (int i = 0; i < costs.size(); i++) {
            if (costs.get(i).permits() > fitting[i].permits()) {
                throw neverFits(costs.get(i), fitting[i]);
            }
        }
        return fitting;
    }

    static InvalidRequestException neverFits(Charge.Cost cost, TokenBucket bucket) {
        return new InvalidRequestException(
                cost.bucket(),
                cost.permits() + " permits",
                "such a call can never be made, for the limit is " + bucket.permits() + " in "
                        + bucket.spec().window().toMillis() + " ms; make it smaller");
    }

    /** Remembers the earliest moment at which a round may find something for a call of this client. */
    void lookAgain(long moment, long current, List<LimiterView> touched) {
        if (round != current) {
            round = current;
            due = moment;
            touched.add(this);
        } else {
            due = Math.min(due, moment);
        }
    }

    /** Keeps one wake-up outstanding, early enough; one that is too early does no harm. */
    void arrange(long now) {
        if (waiting == 0 || (wake != null && wakeAt <= due)) {
            return;
        }
        cancelWake();
        long number = ++wakeNumber;
        wakeAt = due;
        wake = time.schedule(Duration.ofNanos(due - now), () -> gate.wake(this, number));
    }

    void woken(long number) {
        if (number == wakeNumber) {
            wake = null;
        }
    }

    void left() {
        waiting--;
        if (waiting == 0) {
            cancelWake();
        }
    }

    private void cancelWake() {
        if (wake != null) {
            wake.cancel();
            wake = null;
        }
    }

    @Override
    public void check(Charge charge) {
        gate.check(this, charge);
    }

    @Override
    public long tryAcquire(Charge charge) {
        return gate.tryAcquire(this, charge);
    }

    @Override
    public CompletableFuture<Long> acquire(Charge charge, Duration maxWait) {
        return gate.acquire(this, charge, maxWait);
    }

    @Override
    public void release(Charge charge) {
        gate.release(this);
    }

    @Override
    public void refund(Charge charge, long grant) {
        gate.refund(this, charge, grant);
    }

    @Override
    public void observe(String bucket, LimitReport report) {
        gate.observe(this, bucket, report);
    }

    @Override
    public void close(String bucket, Duration duration) {
        gate.close(this, bucket, duration);
    }

    @Override
    public void configure(BucketSpec spec) {
        gate.configure(this, spec);
    }

    @Override
    public Map<String, BucketState> state() {
        return gate.state(this);
    }

    @Override
    public void shutdown() {
        gate.shutdown(this);
    }
}
