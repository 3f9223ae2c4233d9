package dev.exchangekit.core.ratelimit;

import dev.exchangekit.core.spi.TimeSource;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rate limit state that clients share: what was taken from every bucket, when, and who waits. Give the same budget
 * to all clients behind one address, or of one account, and together they stay within the limits; by default every
 * client has its own. Thread-safe; holds no thread and needs no closing.
 */
public final class RateBudget {
    /** What {@link #create()} allows for requests that travel at different speeds. */
    public static final Duration DEFAULT_MARGIN = Duration.ofMillis(50);

    private final Map<String, Gate> gates = new ConcurrentHashMap<>();
    private final Duration margin;

    private RateBudget(Duration margin) {
        this.margin = margin;
    }

    /** A budget with the {@linkplain #DEFAULT_MARGIN default margin}. */
    public static RateBudget create() {
        return new RateBudget(DEFAULT_MARGIN);
    }

    /**
     * A budget with a margin of its own. A permit comes back one window plus this margin after it was taken, so that
     * the exchange, which counts when requests arrive, sees no more than its limit in any window either.
     *
     * @param margin the most by which the travel times of two requests differ; not negative
     */
    public static RateBudget create(Duration margin) {
        if (margin.isNegative()) {
            throw new IllegalArgumentException("margin must not be negative: " + margin);
        }
        return new RateBudget(margin);
    }

    /**
     * A limiter for one client. Buckets of scope {@code IP} are those of every limiter of that exchange, buckets of
     * scope {@code ACCOUNT} those of every limiter of that exchange and account. A bucket that exists keeps its state;
     * a specification other than the one it was made with changes it, as {@link RateLimiter#configure} does.
     *
     * @param exchange name of the exchange
     * @param account what tells accounts apart; any text for clients without one
     * @param specs the buckets that charges may name
     * @param maxInFlight calls of this client between grant and {@link RateLimiter#release}; the rest wait
     * @param time clock and wake-ups of this client; all clients of a budget must count from the same origin, as those
     *     on the system's clock do
     */
    public RateLimiter limiter(
            String exchange, String account, Collection<BucketSpec> specs, int maxInFlight, TimeSource time) {
        if (maxInFlight < 1) {
            throw new IllegalArgumentException("calls in flight must be at least 1: " + maxInFlight);
        }
        Gate gate = gates.computeIfAbsent(exchange, any -> new Gate(margin, time.nanoTime()));
        LimiterView view = new LimiterView(gate, account, maxInFlight, time);
        view.add(specs);
        return view;
    }
}
