package dev.exchangekit.bybit;

import com.fasterxml.jackson.annotation.JsonValue;

/** Direction of an order, a trade or a position. */
public enum Side {
    BUY("Buy"),
    SELL("Sell");

    private final String wire;

    Side(String wire) {
        this.wire = wire;
    }

    /** The word as the exchange writes it. */
    @JsonValue
    public String wire() {
        return wire;
    }
}
