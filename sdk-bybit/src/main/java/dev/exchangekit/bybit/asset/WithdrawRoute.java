package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a withdrawal reaches its receiver. */
public enum WithdrawRoute {
    /** Within the exchange when the address is one of its own, otherwise over the chain. */
    INTERNAL_IF_POSSIBLE(0),
    /** Over the chain in any case. */
    CHAIN(1),
    /** Within the exchange to a user id. */
    USER_ID(2);

    private final int wire;

    WithdrawRoute(int wire) {
        this.wire = wire;
    }

    /** The number as the exchange writes it. */
    @JsonValue
    public int wire() {
        return wire;
    }
}
