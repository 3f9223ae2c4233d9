package dev.exchangekit.core.ratelimit;

import java.time.Duration;

/**
 * One limit: its ledger, how long it is closed, and what the calls in line claim of it. Guarded by the lock of the
 * {@link Gate}.
 */
final class TokenBucket {
    final Claims claims = new Claims();

    private final long margin;
    private final Ledger ledger;
    private BucketSpec configured;
    private BucketSpec spec;
    private long closedUntil;

    TokenBucket(BucketSpec spec, long margin) {
        this.configured = spec;
        this.spec = spec;
        this.margin = margin;
        this.ledger = spec.refill() == BucketSpec.Refill.ROLLING
                ? new RollingLedger(spec.permits(), cycle())
                : new ContinuousLedger(spec.permits(), cycle());
    }

    BucketSpec spec() {
        return spec;
    }

    int permits() {
        return spec.permits();
    }

    /** From a grant until its permits are back. */
    long cycle() {
        return Gate.nanos(spec.window()) + margin;
    }

    int available(long now) {
        return now < closedUntil ? 0 : Math.max(0, spec.permits() - ledger.used(now));
    }

    long earliest(long now, int permits) {
        return ledger.earliest(now, closedUntil, permits);
    }

    void take(long now, int permits) {
        ledger.take(now, permits);
    }

    void giveBack(long grant, int permits) {
        ledger.giveBack(grant, permits);
    }

    /** True when the limit changed. Fewer permits left there than here are somebody else's doing and count as used. */
    boolean observe(long now, LimitReport report) {
        int limit = report.limit().orElse(0);
        boolean changed = limit > 0 && limit != spec.permits();
        if (changed) {
            resize(now, new BucketSpec(spec.name(), spec.scope(), limit, spec.window(), spec.refill()));
        }
        if (report.remaining().isPresent()) {
            int left = Math.max(0, report.remaining().getAsInt());
            int foreign = spec.permits() - ledger.used(now) - left;
            if (foreign > 0) {
                Duration reset = report.resetIn();
                boolean stated = !reset.isZero() && !reset.isNegative();
                ledger.withhold(now, now + Gate.nanos(stated ? reset : spec.window()), foreign);
            }
        }
        return changed;
    }

    void close(long until) {
        closedUntil = Math.max(closedUntil, until);
    }

    Duration closedFor(long now) {
        return Duration.ofNanos(Math.max(0, closedUntil - now));
    }

    /** True when this is what it was last made by hand, whatever headers changed since. */
    boolean wasConfigured(BucketSpec wanted) {
        return wanted.equals(configured);
    }

    void configure(long now, BucketSpec wanted) {
        if (wanted.scope() != spec.scope() || wanted.refill() != spec.refill()) {
            throw new IllegalArgumentException(
                    "bucket '" + spec.name() + "' cannot change its scope or refill while in use");
        }
        configured = wanted;
        resize(now, wanted);
    }

    private void resize(long now, BucketSpec wanted) {
        spec = wanted;
        ledger.resize(now, wanted.permits(), cycle());
    }
}
