package dev.exchangekit.core.sim.front;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * For how long look-ups do not show an order that was executed.
 *
 * @param lookups how many look-ups that would have shown the order do not; 0 for no count
 * @param until until when, on the simulator's clock, no look-up does; null for no time
 */
public record Hidden(int lookups, @Nullable Instant until) {
    /** Never shown. */
    public static Hidden forever() {
        return new Hidden(0, null);
    }

    /** Shown from the look-up after the next {@code count}. */
    public static Hidden forLookups(int count) {
        return new Hidden(count, null);
    }

    /** Shown from a moment on the simulator's clock. */
    public static Hidden until(Instant time) {
        return new Hidden(0, time);
    }
}
