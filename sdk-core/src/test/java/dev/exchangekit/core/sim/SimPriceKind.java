package dev.exchangekit.core.sim;

/** Which of an instrument's prices is meant. */
public enum SimPriceKind {
    /** The price of the last trade. */
    LAST,
    /** The price positions are valued at; the last price unless one was set. */
    MARK,
    /** The price of the underlying; the mark price unless one was set. */
    INDEX
}
