package dev.exchangekit.core.model;

/** The direction of a position. */
public enum PositionSide {
    LONG,
    SHORT;

    /** The side of the orders that open such a position or make it larger. */
    public Side entrySide() {
        return this == LONG ? Side.BUY : Side.SELL;
    }

    /** The side of the orders that make such a position smaller. */
    public Side exitSide() {
        return entrySide().opposite();
    }
}
