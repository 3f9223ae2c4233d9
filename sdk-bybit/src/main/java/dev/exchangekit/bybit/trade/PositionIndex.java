package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which position of a symbol is meant. */
public enum PositionIndex {
    /** The only position in one-way mode. */
    ONE_WAY(0),
    /** The long position in hedge mode. */
    HEDGE_BUY(1),
    /** The short position in hedge mode. */
    HEDGE_SELL(2);

    private final int wire;

    PositionIndex(int wire) {
        this.wire = wire;
    }

    /** The number as the exchange writes it. */
    @JsonValue
    public int wire() {
        return wire;
    }
}
