package dev.exchangekit.core.sim;

/** Which position of an instrument an order belongs to. */
public enum SimPositionSide {
    /** The only position in one-way mode; also used on spot. */
    BOTH,
    /** The long position in hedge mode: buys open it, sells close it. */
    LONG,
    /** The short position in hedge mode: sells open it, buys close it. */
    SHORT
}
