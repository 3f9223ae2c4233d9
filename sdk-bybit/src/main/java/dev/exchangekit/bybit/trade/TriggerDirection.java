package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way the market must go to trigger a conditional order. */
public enum TriggerDirection {
    /** The market rises to the trigger price. */
    RISE(1),
    /** The market falls to the trigger price. */
    FALL(2);

    private final int wire;

    TriggerDirection(int wire) {
        this.wire = wire;
    }

    /** The number as the exchange writes it. */
    @JsonValue
    public int wire() {
        return wire;
    }
}
