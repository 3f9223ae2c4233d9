package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;

/** Direction of an order or a trade. */
public enum Side {
    BUY("buy"),
    SELL("sell");

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
