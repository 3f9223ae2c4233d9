package dev.exchangekit.core.sim;

/** Whether an instrument can be traded. */
public enum SimStatus {
    /** Listed, not yet open. */
    PRE_LAUNCH,
    /** Open. */
    TRADING,
    /** Interrupted: orders may be cancelled but neither placed nor amended. */
    SUSPENDED,
    /** Delisted. */
    CLOSED
}
