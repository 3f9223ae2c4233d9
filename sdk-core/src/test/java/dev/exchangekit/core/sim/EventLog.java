package dev.exchangekit.core.sim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongFunction;

/** The latest events, and who wants to hear of new ones. */
final class EventLog {
    private final ArrayDeque<SimEvent> retained = new ArrayDeque<>();
    private final List<SimEvent> unpublished = new ArrayList<>();
    private final Set<Touched> touched = new LinkedHashSet<>();
    private final List<SimListener> listeners = new CopyOnWriteArrayList<>();
    private final int capacity;
    private long sequence;

    EventLog(int capacity) {
        this.capacity = capacity;
    }

    /** What is reported once per call, with its final state. */
    sealed interface Touched {}

    record TouchedPosition(AccountState account, Market market, SimPositionSide side) implements Touched {}

    record TouchedBalance(AccountState account, String asset) implements Touched {}

    void append(LongFunction<SimEvent> numbered) {
        sequence++;
        SimEvent event = numbered.apply(sequence);
        unpublished.add(event);
        retained.addLast(event);
        if (retained.size() > capacity) {
            retained.removeFirst();
        }
    }

    void touch(Touched what) {
        touched.add(what);
    }

    List<Touched> takeTouched() {
        List<Touched> taken = List.copyOf(touched);
        touched.clear();
        return taken;
    }

    void publish() {
        List<SimEvent> events = List.copyOf(unpublished);
        unpublished.clear();
        for (SimEvent event : events) {
            for (SimListener listener : listeners) {
                listener.onEvent(event);
            }
        }
    }

    void add(SimListener listener) {
        listeners.add(listener);
    }

    void remove(SimListener listener) {
        listeners.remove(listener);
    }

    List<SimEvent> after(long number, int limit) {
        List<SimEvent> events = new ArrayList<>();
        long skip = Math.max(0, number - (sequence - retained.size()));
        Iterator<SimEvent> it = retained.iterator();
        while (it.hasNext() && events.size() < limit) {
            SimEvent event = it.next();
            if (skip > 0) {
                skip--;
            } else {
                events.add(event);
            }
        }
        return events;
    }
}
