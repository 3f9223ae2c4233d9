package dev.exchangekit.core.sim;

/** What happens to the part of a limit order that does not trade at once. */
public enum SimTimeInForce {
    /** Rests until cancelled. */
    GTC,
    /** Is cancelled. */
    IOC,
    /** Everything trades at once or nothing does. */
    FOK,
    /** Rests; the order does not survive if any of it would take. */
    POST_ONLY
}
