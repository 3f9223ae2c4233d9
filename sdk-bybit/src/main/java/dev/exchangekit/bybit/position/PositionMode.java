package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonValue;

/** How many positions a symbol can have. */
public enum PositionMode {
    /** One, long or short. */
    ONE_WAY(0),
    /** A long and a short one at the same time. */
    HEDGE(3);

    private final int wire;

    PositionMode(int wire) {
        this.wire = wire;
    }

    /** The number as the exchange writes it. */
    @JsonValue
    public int wire() {
        return wire;
    }
}
