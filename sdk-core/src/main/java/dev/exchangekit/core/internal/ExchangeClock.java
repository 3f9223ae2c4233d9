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
 * statement belongs to the middle of the round trip and is wrong by at most half of it. A sample replaces the one in use
 * when it is at least as certain; certainty fades with age, since clocks drift, so a quiet clock is measured anew in the
 * background and only the very first signed call waits for a measurement.
 */
final class ExchangeClock {
    static final CompletableFuture<?> READY = CompletableFuture.completedFuture(null);

    /** Clocks of computers drift by less; a sample loses this much certainty per second of age. */
    private static final long DRIFT_NANOS_PER_SECOND = 100_000;

    private static final Duration REFRESH_AFTER = Duration.ofMinutes(10);

    private record Sample(long offsetMillis, long errorNanos, long takenAt) {
        long errorAt(long nanoTime) {
            return errorNanos + (nanoTime - takenAt) / 1_000_000_000 * DRIFT_NANOS_PER_SECOND;
        }
    }

    private final TimeSource time;
    private final @Nullable Supplier<CompletableFuture<?>> measure;
    private final Consumer<Duration> listener;
    private final AtomicReference<@Nullable Sample> sample = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<?>> running = new AtomicReference<>();

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

    /** Done at once unless the exchange's time was never measured; then when that has been tried. */
    CompletableFuture<?> ready() {
        if (measure == null) {
            return READY;
        }
        Sample current = sample.get();
        if (current == null) {
            return remeasure();
        }
        if (time.nanoTime() - current.takenAt() > REFRESH_AFTER.toNanos()) {
            var unused = remeasure();
        }
        return READY;
    }

    /** Forgets the sample in use, which the exchange has refuted. */
    void refute() {
        sample.set(null);
    }

    /** Measures anew; done at once where only the answers of other calls tell the time. */
    CompletableFuture<?> resync() {
        return measure == null ? READY : remeasure();
    }

    private CompletableFuture<?> remeasure() {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<?> other = running.compareAndExchange(null, mine);
        if (other != null) {
            return other;
        }
        if (measure == null) {
            running.set(null);
            return READY;
        }
        // A failed measurement leaves the local clock in charge: the call that follows tells whether it is good enough.
        var unused = measure.get().whenComplete((result, failure) -> {
            running.set(null);
            mine.complete(null);
        });
        return mine;
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
