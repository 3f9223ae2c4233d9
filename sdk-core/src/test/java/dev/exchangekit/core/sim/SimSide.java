package dev.exchangekit.core.sim;

/** The direction of an order or trade. */
public enum SimSide {
    /** Buys base asset, or adds to a long position. */
    BUY,
    /** Sells base asset, or adds to a short position. */
    SELL;

    /** Returns the other side. */
    public SimSide opposite() {
        return this == BUY ? SELL : BUY;
    }

    /** Returns 1 for a buy and -1 for a sell. */
    public int sign() {
        return this == BUY ? 1 : -1;
    }
}
