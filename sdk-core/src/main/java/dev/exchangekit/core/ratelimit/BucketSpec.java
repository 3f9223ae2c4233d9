package dev.exchangekit.core.ratelimit;

import java.time.Duration;

/**
 * A bucket and its limit: at most {@code permits} in any {@code window}.
 *
 * @param name unique within an exchange
 * @param scope who shares it
 * @param permits calls (or weight) per window
 * @param window length of the window as the exchange counts it
 * @param refill {@code ROLLING} unless the exchange documents a continuous refill
 */
public record BucketSpec(String name, Scope scope, int permits, Duration window, Refill refill) {
    /** Who shares a bucket. */
    public enum Scope {
        /** Every client behind the same address. */
        IP,
        /** Every client of the same account. */
        ACCOUNT
    }

    /** How permits come back. */
    public enum Refill {
        /** Each permit comes back one window after it was taken, so no window ever holds more than the limit. */
        ROLLING,
        /** Permits drip back evenly; only where the exchange documents it. */
        CONTINUOUS
    }

    public BucketSpec {
        if (permits < 1 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("bucket " + name + " needs positive permits and window");
        }
    }

    /** A bucket of the usual kind. */
    public static BucketSpec rolling(String name, Scope scope, int permits, Duration window) {
        return new BucketSpec(name, scope, permits, window, Refill.ROLLING);
    }
}
