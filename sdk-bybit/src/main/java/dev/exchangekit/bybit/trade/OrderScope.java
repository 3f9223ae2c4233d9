package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which orders the list of current orders holds. */
public enum OrderScope {
    /** Open orders. */
    OPEN(0),
    /**
     * The last closed orders, at most 500 per account and category; forgotten when the exchange restarts, the order
     * history has them still.
     */
    RECENTLY_CLOSED(1);

    private final int wire;

    OrderScope(int wire) {
        this.wire = wire;
    }

    /** The number as the exchange writes it. */
    @JsonValue
    public int wire() {
        return wire;
    }
}
