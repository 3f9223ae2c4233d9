package dev.exchangekit.core.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The vocabularies of a codec, each with its reader. */
final class Words {
    private final Map<Class<?>, WordReader> readers = new ConcurrentHashMap<>();
    private final DriftLog drift;

    Words(DriftLog drift) {
        this.drift = drift;
    }

    WordReader reader(Class<?> type) {
        return readers.computeIfAbsent(type, t -> new WordReader(t, drift));
    }
}
