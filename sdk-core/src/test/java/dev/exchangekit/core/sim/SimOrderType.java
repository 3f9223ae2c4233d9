package dev.exchangekit.core.sim;

/** How an order is priced. */
public enum SimOrderType {
    /** Never trades beyond its price. */
    LIMIT,
    /** Takes what the book offers and never rests. */
    MARKET
}
