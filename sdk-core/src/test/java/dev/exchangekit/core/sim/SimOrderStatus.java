package dev.exchangekit.core.sim;

/** The state of an order. Refused orders have no state: placing them throws {@link SimRejection}. */
public enum SimOrderStatus {
    /** Accepted, waiting for its trigger. */
    UNTRIGGERED,
    /** Its trigger was reached a moment ago; it becomes {@link #NEW} or ends at once. */
    TRIGGERED,
    /** Accepted, nothing traded. */
    NEW,
    /** Some of it traded and the rest is still working. */
    PARTIALLY_FILLED,
    /** All of it traded. */
    FILLED,
    /** Ended before all of it traded; it may carry fills. */
    CANCELLED;

    /** Returns whether the order can no longer change. */
    public boolean isFinal() {
        return this == FILLED || this == CANCELLED;
    }

    /** Returns whether the order does not take part in trading yet. */
    public boolean isWaiting() {
        return this == UNTRIGGERED || this == TRIGGERED;
    }
}
