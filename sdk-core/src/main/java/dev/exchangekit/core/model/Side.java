package dev.exchangekit.core.model;

/** The direction of an order or a trade. */
public enum Side {
    BUY,
    SELL;

    /** The other direction. */
    public Side opposite() {
        return this == BUY ? SELL : BUY;
    }
}
