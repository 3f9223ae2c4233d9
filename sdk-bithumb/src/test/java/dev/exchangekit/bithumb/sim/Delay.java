package dev.exchangekit.bithumb.sim;

import java.time.Duration;

/**
 * How long what was only acknowledged takes to take effect.
 *
 * @param time on the simulator's clock; zero for at once
 * @param lookups how many of the account's look-ups of orders come before, for clients without a clock; 0 for no count
 */
public record Delay(Duration time, int lookups) {
    /** No delay at all. */
    public static Delay none() {
        return new Delay(Duration.ZERO, 0);
    }

    /** So long on the simulator's clock. */
    public static Delay of(Duration time) {
        return new Delay(time, 0);
    }

    /** Until so many look-ups have not seen it. */
    public static Delay ofLookups(int count) {
        return new Delay(Duration.ZERO, count);
    }

    boolean isNone() {
        return time.isZero() && lookups == 0;
    }
}
