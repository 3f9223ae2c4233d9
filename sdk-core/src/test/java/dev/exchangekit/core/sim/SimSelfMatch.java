package dev.exchangekit.core.sim;

/** What happens when an order would trade with another one of its account; the order that arrives decides. */
public enum SimSelfMatch {
    /** They trade. */
    ALLOWED,
    /** The resting order is cancelled. */
    CANCEL_MAKER,
    /** The arriving order is cancelled. */
    CANCEL_TAKER,
    /** Both are cancelled. */
    CANCEL_BOTH;

    boolean cancelsMaker() {
        return this == CANCEL_MAKER || this == CANCEL_BOTH;
    }

    boolean cancelsTaker() {
        return this == CANCEL_TAKER || this == CANCEL_BOTH;
    }
}
