package dev.exchangekit.bybit.sim;

import java.time.Duration;
import java.time.Instant;

/** A span of time, both ends included. */
record Window(Instant from, Instant to) {
    static final Duration MOST = Duration.ofDays(7);

    boolean holds(Instant time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }

    /** Reads a window: the last 7 days without bounds, 7 days from or to a single one. */
    static Window read(Params params, Instant now) {
        return read(params, now, MOST);
    }

    /** Reads a window of at most 7 days that is {@code usual} long unless both bounds are given. */
    static Window read(Params params, Instant now, Duration usual) {
        Instant from = params.time("startTime");
        Instant to = params.time("endTime");
        if (from == null) {
            Instant end = to == null ? now : to;
            return new Window(end.minus(usual), end);
        }
        if (to == null) {
            return new Window(from, from.plus(usual));
        }
        if (to.isBefore(from) || Duration.between(from, to).compareTo(MOST) > 0) {
            throw Refusal.parameter("The time range between startTime and endTime cannot exceed 7 days");
        }
        return new Window(from, to);
    }
}
