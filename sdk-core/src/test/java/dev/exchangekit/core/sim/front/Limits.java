package dev.exchangekit.core.sim.front;

import dev.exchangekit.core.testing.EndpointTable.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts calls over rolling windows, on the simulator's clock.
 *
 * <p>An address has a window over all paths, beyond which it is banned for a while. The others are the front's, by name.
 * Only calls that were let through are counted.
 */
public final class Limits {
    private final InstantSource clock;
    private final Address address;
    private final Map<String, ArrayDeque<Instant>> windows = new HashMap<>();
    private final Map<String, Instant> banned = new HashMap<>();
    private boolean enabled = true;
    private long refused;

    Limits(InstantSource clock, Address address) {
        this.clock = clock;
        this.address = address;
    }

    /**
     * What an address may do.
     *
     * @param calls how many calls in a window
     * @param window how long the window is
     * @param ban for how long one call more shuts it out
     */
    public record Address(int calls, Duration window, Duration ban) {}

    /**
     * What a window said.
     *
     * @param granted how many calls it let through
     * @param limit how many it holds
     * @param remaining how many more it would let through
     * @param reset when the next one would be let through
     */
    public record Verdict(int granted, int limit, int remaining, Instant reset) {}

    synchronized void enable(boolean value) {
        enabled = value;
    }

    /** Returns how many calls, or items of batches, were refused. */
    synchronized long refused() {
        return refused;
    }

    /** Returns whether an address may make one more call. */
    public synchronized boolean admits(String caller) {
        Instant now = clock.instant();
        if (!enabled) {
            return true;
        }
        Instant until = banned.get(caller);
        if (until != null && now.isBefore(until)) {
            refused++;
            return false;
        }
        banned.remove(caller);
        Verdict verdict = take("address " + caller, address.calls(), address.window(), 1, now);
        if (verdict.granted() == 0) {
            banned.put(caller, now.plus(address.ban()));
            windows.remove("address " + caller);
            return false;
        }
        return true;
    }

    /** Returns whether something that was shut out still is, and counts that as a refusal. */
    public synchronized boolean isShutOut(String name) {
        Instant until = banned.get(name);
        boolean still = enabled && until != null && clock.instant().isBefore(until);
        if (still) {
            refused++;
        }
        return still;
    }

    /** Shuts something out for a while. */
    public synchronized void shutOut(String name, Duration ban) {
        banned.put(name, clock.instant().plus(ban));
    }

    /** Takes as many of {@code wanted} calls as a window lets through. */
    public synchronized Verdict take(String bucket, Rate rate, int wanted) {
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
