package dev.exchangekit.core.sim;

/** The two places an account keeps money in. */
public enum SimWallet {
    /** What orders and positions use. */
    TRADING,
    /** What money comes to and leaves from. */
    FUNDING
}
