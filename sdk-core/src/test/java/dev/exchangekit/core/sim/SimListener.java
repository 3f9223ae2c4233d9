package dev.exchangekit.core.sim;

/** Learns of every event, in order. */
@FunctionalInterface
public interface SimListener {
    /**
     * Called once per event when a call has done all its work, on the caller's thread and under the exchange's lock: it
     * may read the exchange but must return quickly, not throw, and not change anything in the exchange.
     */
    void onEvent(SimEvent event);
}
