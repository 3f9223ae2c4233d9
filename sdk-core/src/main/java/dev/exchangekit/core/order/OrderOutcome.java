package dev.exchangekit.core.order;

/** What became of an order write. */
public enum OrderOutcome {
    /** The exchange took it. */
    ACCEPTED,
    /** The exchange refused it, or it is proven that it never arrived and never will. */
    REJECTED,
    /** Neither is known. */
    UNKNOWN
}
