package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.testing.EndpointTable.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts calls over rolling windows, on the exchange's clock.
 *
 * <p>An address may make 600 calls in 5 seconds over all paths; beyond that it is banned for 10 minutes. An account has
 * a window for each path, or for each path and product line where the exchange counts them apart. Only calls that were
 * let through are counted.
 */
final class Limits {
    private static final int ADDRESS_CALLS = 600;
    private static final Duration ADDRESS_WINDOW = Duration.ofSeconds(5);
    private static final Duration BAN = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<String, ArrayDeque<Instant>> windows = new HashMap<>();
    private final Map<String, Instant> banned = new HashMap<>();
    private boolean enabled = true;
    private long refused;

    Limits(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * What a window said.
     *
     * @param granted how many calls it let through
     * @param limit how many it holds
     * @param remaining how many more it would let through
     * @param reset when the next one would be let through
     */
    record Verdict(int granted, int limit, int remaining, Instant reset) {}

    synchronized void enable(boolean value) {
        enabled = value;
    }

    /** Returns how many calls, or items of batches, were refused. */
    synchronized long refused() {
        return refused;
    }

    /** Returns whether an address may make one more call. */
    synchronized boolean admits(String address) {
        Instant now = clock.instant();
        if (!enabled) {
            return true;
        }
        Instant until = banned.get(address);
        if (until != null && now.isBefore(until)) {
            refused++;
            return false;
        }
        banned.remove(address);
        Verdict verdict = take("address " + address, ADDRESS_CALLS, ADDRESS_WINDOW, 1, now);
        if (verdict.granted() == 0) {
            banned.put(address, now.plus(BAN));
            windows.remove("address " + address);
            return false;
        }
        return true;
    }

    /** Takes as many of {@code wanted} calls as a window lets through. */
    synchronized Verdict take(String bucket, Rate rate, int wanted) {
        Instant now = clock.instant();
        int limit = rate.permits();
        return enabled ? take(bucket, limit, rate.window(), wanted, now) : new Verdict(wanted, limit, limit, now);
    }

    private Verdict take(String bucket, int limit, Duration length, int wanted, Instant now) {
        ArrayDeque<Instant> window = windows.computeIfAbsent(bucket, b -> new ArrayDeque<>());
        Instant start = now.minus(length);
        while (!window.isEmpty() && !window.getFirst().isAfter(start)) {
            window.removeFirst();
        }
        int granted = Math.max(0, Math.min(wanted, limit - window.size()));
        for (int i = 0; i < granted; i++) {
            window.addLast(now);
        }
        refused += wanted - granted;
        Instant reset =
                granted < wanted && !window.isEmpty() ? window.getFirst().plus(length) : now;
        return new Verdict(granted, limit, limit - window.size(), reset);
    }
}
