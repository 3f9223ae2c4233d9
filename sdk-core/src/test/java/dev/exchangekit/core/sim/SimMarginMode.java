package dev.exchangekit.core.sim;

/** How an account's positions share margin. The engine stores the mode; margin figures do not depend on it. */
public enum SimMarginMode {
    /** Positions share the balance. */
    CROSS,
    /** Each position has its own margin. */
    ISOLATED,
    /** Margin follows the risk of the whole portfolio. */
    PORTFOLIO
}
