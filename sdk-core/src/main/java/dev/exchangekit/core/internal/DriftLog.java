package dev.exchangekit.core.internal;

import dev.exchangekit.core.Drift;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** Counts what answers hold that no model knows. Bounded, since the names come from outside. Thread-safe. */
public final class DriftLog {
    private static final int MOST_NAMES = 1000;
    private static final int LONGEST_NAME = 64;

    private record Key(Drift.Kind kind, String type, String name) {}

    private final Map<Key, LongAdder> counts = new ConcurrentHashMap<>();
    private final Consumer<Drift> firstSeen;

    public DriftLog(Consumer<Drift> firstSeen) {
        this.firstSeen = firstSeen;
    }

    void count(Drift.Kind kind, Class<?> type, String name) {
        Key key = new Key(kind, type.getSimpleName(), name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        LongAdder count = counts.get(key);
        if (count == null && counts.size() < MOST_NAMES) {
            LongAdder fresh = new LongAdder();
            count = counts.putIfAbsent(key, fresh);
            if (count == null) {
                count = fresh;
                firstSeen.accept(new Drift(kind, key.type, key.name, 1));
            }
        }
        if (count != null) {
            count.increment();
        }
    }

    public List<Drift> seen() {
        return counts.entrySet().stream()
                .map(e -> new Drift(
                        e.getKey().kind,
                        e.getKey().type,
                        e.getKey().name,
                        e.getValue().sum()))
                .toList();
    }
}
