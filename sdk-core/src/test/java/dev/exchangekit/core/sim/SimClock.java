package dev.exchangekit.core.sim;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves only when told to. Thread-safe. */
public final class SimClock implements InstantSource {
    private volatile Instant now;

    private SimClock(Instant start) {
        now = start;
    }

    /** Returns a clock standing at {@code start}. */
    public static SimClock at(Instant start) {
        return new SimClock(start);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves the clock to {@code instant}. */
    public synchronized void set(Instant instant) {
        now = instant;
    }

    /** Moves the clock forward, or back when {@code step} is negative. */
    public synchronized void advance(Duration step) {
        now = now.plus(step);
    }
}
