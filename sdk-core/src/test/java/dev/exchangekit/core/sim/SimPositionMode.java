package dev.exchangekit.core.sim;

/** How many positions an account may hold in one instrument. */
public enum SimPositionMode {
    /** One, long or short. */
    ONE_WAY,
    /** One long and one short. */
    HEDGE
}
