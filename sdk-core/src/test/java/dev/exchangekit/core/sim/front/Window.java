package dev.exchangekit.core.sim.front;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A span of time, both ends included. */
public record Window(Instant from, Instant to) {
    /** Makes a window that is {@code usual} long where an end is missing, and ends now where both are. */
    public static Window of(@Nullable Instant from, @Nullable Instant to, Instant now, Duration usual) {
        if (from == null) {
            Instant end = to == null ? now : to;
            return new Window(end.minus(usual), end);
        }
        return new Window(from, to == null ? from.plus(usual) : to);
    }

    /** Returns whether a moment lies in it. */
    public boolean holds(Instant time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }

    /** Returns how long it is; negative if its ends are the wrong way round. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
