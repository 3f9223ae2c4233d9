package dev.exchangekit.core.internal;

import dev.exchangekit.core.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The exchange's time, as local time plus an offset. Every answer that states the exchange's time is a sample: the
 * statement belongs to the middle of the round trip and is wrong by at most half of it. A sample replaces the one in
 * use when it is at least as certain; certainty fades with age, since clocks drift, so a quiet clock is measured anew
 * in the background and only the very first signed call waits for a measurement.
 */
final class ExchangeClock {
    static final CompletableFuture<?> READY = CompletableFuture.completedFuture(null);

    /** Clocks of computers drift by less; a sample loses this much certainty per second of age. */
    private static final long DRIFT_NANOS_PER_SECOND = 100_000;

    private static final Duration REFRESH_AFTER = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** What the first signed call may lose by waiting. */
    static final Duration LONGEST_MEASUREMENT = Duration.ofSeconds(3);

    private record Sample(long offsetMillis, long errorNanos, long takenAt) {
        long errorAt(long nanoTime) {
            return errorNanos + (nanoTime - takenAt) / 1_000_000_000 * DRIFT_NANOS_PER_SECOND;
        }

        Sample doubted() {
            return new Sample(offsetMillis, Long.MAX_VALUE / 2, takenAt);
        }
    }

    private final TimeSource time;
    private final @Nullable Supplier<CompletableFuture<?>> measure;
    private final Consumer<Duration> listener;
    private final AtomicReference<@Nullable Sample> sample = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<?>> running = new AtomicReference<>();
    private volatile boolean tried;
    private volatile long triedAt;

    /**
     * @param measure makes a call whose answer arrives at {@link #sample}; null when the clock is not to be measured
     */
    ExchangeClock(TimeSource time, @Nullable Supplier<CompletableFuture<?>> measure, Consumer<Duration> listener) {
        this.time = time;
        this.measure = measure;
        this.listener = listener;
    }

    Instant now() {
        Sample current = sample.get();
        return current == null ? time.now() : time.now().plusMillis(current.offsetMillis());
    }

    /** True when it is certain that the exchange's clock shows more than that, whatever our picture of it is worth. */
    boolean isPast(Instant moment) {
        Sample current = sample.get();
        Instant now = time.now();
        return current == null
                ? now.isAfter(moment)
                : now.plusMillis(current.offsetMillis())
                        .minusNanos(current.errorAt(time.nanoTime()))
                        .isAfter(moment);
    }

    /** Done at once unless the exchange's time is unknown and was never asked for; then when that has been tried. */
    CompletableFuture<?> ready() {
        if (measure == null) {
            return READY;
        }
        Sample current = sample.get();
        if (current == null && !tried) {
            return resync();
        }
        long now = time.nanoTime();
        boolean old = current == null || now - current.takenAt() > REFRESH_AFTER.toNanos();
        if (old && (!tried || now - triedAt > PAUSE.toNanos())) {
            var unused = resync();
        }
        return READY;
    }

    /** The exchange has refuted the sample in use: it serves until the next one, however uncertain that one is. */
    void refute() {
        sample.updateAndGet(current -> current == null ? null : current.doubted());
    }

    /** Measures, or joins the measurement that is under way; done when it is over, also without success. */
    CompletableFuture<?> resync() {
        if (measure == null) {
            return READY;
        }
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<?> other = running.compareAndExchange(null, mine);
        if (other != null) {
            return other;
        }
        // A failed measurement leaves the local clock in charge: the call that follows tells whether it is good enough.
        var unused = started(measure).whenComplete((result, failure) -> {
            triedAt = time.nanoTime();
            tried = true;
            running.set(null);
            mine.complete(null);
        });
        return mine;
    }

    private static CompletableFuture<?> started(Supplier<CompletableFuture<?>> measure) {
        try {
            return measure.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** An answer received now stated the exchange's time; {@code roundTripNanos} ago its request left. */
    void sample(long serverMillis, long roundTripNanos, long coarsenessNanos) {
        long now = time.nanoTime();
        long errorNanos = roundTripNanos / 2 + coarsenessNanos;
        Sample current = sample.get();
        if (current != null && errorNanos > current.errorAt(now)) {
            return;
        }
        long localMillis = time.now().minusNanos(roundTripNanos / 2).toEpochMilli();
        Sample next = new Sample(serverMillis - localMillis, errorNanos, now);
        if (sample.compareAndSet(current, next)
                && (current == null || Math.abs(current.offsetMillis() - next.offsetMillis()) >= 50)) {
            listener.accept(Duration.ofMillis(next.offsetMillis()));
        }
    }
}
