package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Window;
import java.time.Duration;
import java.time.Instant;

/** Reads the parameters {@code startTime} and {@code endTime}. */
final class Windows {
    static final Duration MOST = Duration.ofDays(7);

    private Windows() {}

    /** Reads a window: the last 7 days without bounds, 7 days from or to a single one. */
    static Window read(Params params, Instant now) {
        return read(params, now, MOST);
    }

    /** Reads a window of at most 7 days that is {@code usual} long unless both bounds are given. */
    static Window read(Params params, Instant now, Duration usual) {
        Window window = Window.of(params.time("startTime"), params.time("endTime"), now, usual);
        if (window.length().isNegative() || window.length().compareTo(MOST) > 0) {
            throw Refusals.parameter("The time range between startTime and endTime cannot exceed 7 days");
        }
        return window;
    }
}
