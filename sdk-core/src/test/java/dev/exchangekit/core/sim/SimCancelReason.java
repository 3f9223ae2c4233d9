package dev.exchangekit.core.sim;

/** Why an order was cancelled. */
public enum SimCancelReason {
    /** The account cancelled it. */
    USER,
    /** The part of an IOC order that found no counterpart. */
    IOC_REMAINDER,
    /** A FOK order that could not trade as a whole. */
    FOK_UNFILLED,
    /** A post-only order that would have taken. */
    POST_ONLY_WOULD_TAKE,
    /** A market order that emptied the book. */
    NO_LIQUIDITY,
    /** A market order that reached its price cap. */
    PRICE_CAP,
    /** A reduce-only order left without position to reduce. */
    REDUCE_ONLY,
    /** An exit whose position was closed. */
    POSITION_CLOSED,
    /** One of a pair of exits, when the other one was triggered. */
    PAIR_TRIGGERED,
    /** A triggered order that the account could not pay or margin. */
    INSUFFICIENT_BALANCE,
    /** A triggered order priced too far from the market. */
    PRICE_BAND,
    /** One of two orders of an account that would have traded with each other. */
    SELF_MATCH,
    /** An order in a contract that was delivered. */
    DELIVERED
}
