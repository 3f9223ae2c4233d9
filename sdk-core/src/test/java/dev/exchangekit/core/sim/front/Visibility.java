package dev.exchangekit.core.sim.front;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Knows which orders look-ups must not show yet. */
public final class Visibility {
    private final InstantSource clock;
    private final Map<String, Hidden> hidden = new HashMap<>();

    /** Knows of none. */
    public Visibility(InstantSource clock) {
        this.clock = clock;
    }

    /** Hides an order from look-ups. */
    public synchronized void hide(String orderId, Hidden rule) {
        hidden.put(orderId, rule);
    }

    /** Returns whether a look-up shows an order, and counts the look-up. */
    public synchronized boolean shows(String orderId) {
        Hidden rule = hidden.get(orderId);
        if (rule == null) {
            return true;
        }
        Instant until = rule.until();
        if (until != null && !clock.instant().isBefore(until)) {
            hidden.remove(orderId);
            return true;
        }
        if (rule.lookups() == 1) {
            hidden.remove(orderId);
        } else if (rule.lookups() > 1) {
            hidden.put(orderId, new Hidden(rule.lookups() - 1, until));
        }
        return false;
    }

    synchronized void showAll() {
        hidden.clear();
    }
}
