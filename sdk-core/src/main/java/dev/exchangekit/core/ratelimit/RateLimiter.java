package dev.exchangekit.core.ratelimit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Decides when a request may leave. One {@link Charge} names every bucket a request draws from; the limiter gives all
 * of it or nothing.
 *
 * <p>Replace it to share limits beyond one JVM; {@link RateBudget} builds the default. Implementations are thread-safe,
 * never block, and hand out nothing that would let a window exceed its limit.
 */
public interface RateLimiter {
    /** What {@link #tryAcquire} answers when the caller has to wait in line. */
    long NOT_GRANTED = Long.MIN_VALUE;

    /**
     * Refuses a charge that can never be granted, before anything is made of the call. By default none is.
     *
     * @throws dev.exchangekit.core.error.InvalidRequestException for more permits than a bucket can ever hold
     */
    default void check(Charge charge) {}

    /**
     * Takes the whole charge if it is there and nobody ahead in line would be delayed by it. Allocates nothing.
     *
     * @throws IllegalArgumentException for an unknown bucket; {@link
     *     dev.exchangekit.core.error.InvalidRequestException} for more permits than a bucket can ever hold
     * @return the moment of the grant, to be passed to {@link #refund}, or {@link #NOT_GRANTED}
     */
    long tryAcquire(Charge charge);

    /**
     * Waits in line for the whole charge without blocking a thread. The future completes with the moment of the grant,
     * or with {@link dev.exchangekit.core.error.LocalRateLimitException}: as soon as the wait is known to be longer
     * than {@code maxWait}, which often is at once, and at the latest when {@code maxWait} has passed. Cancelling the
     * future leaves the line; a grant that raced with the cancellation is given back.
     *
     * <p>The future completes on whatever thread freed the permits, often the one of the {@link
     * dev.exchangekit.core.spi.TimeSource}: attach what follows with an executor.
     *
     * @throws IllegalArgumentException for an unknown bucket, or more permits than a bucket can ever hold; a limit that
     *     falls below the charge later fails the future with it
     */
    CompletableFuture<Long> acquire(Charge charge, Duration maxWait);

    /** Ends a granted call: frees its place among the calls in flight. */
    void release(Charge charge);

    /** Undoes a grant for a request that provably never left: tokens and place come back. Replaces {@link #release}. */
    void refund(Charge charge, long grant);

    /**
     * Corrects a bucket by what the exchange itself says of it: its limit becomes the stated one, and permits that are
     * left here but not there count as used until the stated reset, or for one window. What the exchange has left
     * beyond our own count is not believed. Unknown buckets are ignored.
     */
    void observe(String bucket, LimitReport report);

    /**
     * Closes a bucket until {@code duration} from now, after the exchange refused a call because of it. Never opens one
     * earlier. Unknown buckets are ignored.
     */
    void close(String bucket, Duration duration);

    /**
     * Adds a bucket, or changes permits and window of one at run time (another fee tier); its history is kept, as far
     * back as the window was until now.
     *
     * @throws IllegalArgumentException when scope or refill differ
     */
    void configure(BucketSpec spec);

    /** A picture of every bucket, for display. */
    Map<String, BucketState> state();

    /** Ends the wait of everyone in line with {@link dev.exchangekit.core.error.ClientClosedException}. */
    void shutdown();
}
