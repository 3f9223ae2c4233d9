package dev.exchangekit.core.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Watches one bucket from outside: no window may hold more than its limit. */
final class WindowCheck {
    private record Taken(long at, int permits) {}

    private final Deque<Taken> log = new ArrayDeque<>();
    private final long margin;
    private int limit;
    private long window;

    WindowCheck(BucketSpec spec, Duration margin) {
        this.limit = spec.permits();
        this.window = spec.window().toNanos();
        this.margin = margin.toNanos();
    }

    /** Grants must be reported in the order of their moments. */
    void granted(long at, int permits) {
        log.addLast(new Taken(at, permits));
        assertThat(inWindowUntil(at))
                .as("permits taken in the window that ends at %s", at)
                .isLessThanOrEqualTo(limit);
    }

    void refunded(long at, int permits) {
        assertThat(log.remove(new Taken(at, permits))).isTrue();
    }

    /** What a window has forgotten a longer one cannot know. */
    void configured(long now, int newLimit, long newWindow) {
        log.removeIf(taken -> taken.at() + window + margin <= now);
        limit = newLimit;
        window = newWindow;
    }

    int inWindowUntil(long moment) {
        return log.stream()
                .filter(taken -> taken.at() > moment - window)
                .mapToInt(Taken::permits)
                .sum();
    }
}
