package dev.exchangekit.core.sim.front;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is to go wrong, and when. Thread-safe; it takes effect with the next request. */
public final class Faults {
    /** Stands for every path. */
    public static final String ANY_PATH = "*";

    private final SkewedClock clock;
    private final Visibility visibility;
    private final List<Rule> rules = new ArrayList<>();

    Faults(SkewedClock clock, Visibility visibility) {
        this.clock = clock;
        this.visibility = visibility;
    }

    /** A fault that waits for its calls. */
    private static final class Rule {
        private final String path;
        private final Fault fault;
        private int left;

        Rule(String path, int left, Fault fault) {
            this.path = path;
            this.left = left;
            this.fault = fault;
        }

        boolean matches(String requested) {
            return path.equals(ANY_PATH) || path.equals(requested);
        }
    }

    /** Makes the next call of a path fail; faults for the same path take effect in the order they were given. */
    public void onNext(String path, Fault fault) {
        onNext(path, 1, fault);
    }

    /** Makes the next {@code count} calls of a path fail. */
    public synchronized void onNext(String path, int count, Fault fault) {
        if (count < 1) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "A fault cannot happen %d times", count));
        }
        rules.add(new Rule(path, count, fault));
    }

    /** Makes every call of a path fail until {@link #clear}. */
    public void onEvery(String path, Fault fault) {
        onNext(path, Integer.MAX_VALUE, fault);
    }

    /** Makes the exchange's clock run this far ahead of, or when negative behind, the simulator's clock. */
    public void skewClock(Duration skew) {
        clock.skew(skew);
    }

    /** Forgets all faults, shows hidden orders again and puts the clock right. */
    public synchronized void clear() {
        rules.clear();
        visibility.showAll();
        clock.skew(Duration.ZERO);
    }

    /** Returns whether a fault still waits for a call. */
    public synchronized boolean isPending() {
        return !rules.isEmpty();
    }

    synchronized @Nullable Fault take(String path) {
        Iterator<Rule> iterator = rules.iterator();
        while (iterator.hasNext()) {
            Rule rule = iterator.next();
            if (rule.matches(path)) {
                if (rule.left != Integer.MAX_VALUE && --rule.left == 0) {
                    iterator.remove();
                }
                return rule.fault;
            }
        }
        return null;
    }
}
