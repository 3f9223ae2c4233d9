package dev.exchangekit.core.sim.front;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Function;

/** Keeps the latest requests. */
final class Recorder {
    private static final int KEPT = 20_000;

    private final ArrayDeque<SimRequest> requests = new ArrayDeque<>();
    private long count;

    synchronized SimRequest add(Function<Long, SimRequest> factory) {
        SimRequest request = factory.apply(++count);
        requests.addLast(request);
        if (requests.size() > KEPT) {
            requests.removeFirst();
        }
        return request;
    }

    synchronized List<SimRequest> all() {
        return List.copyOf(requests);
    }
}
