package dev.exchangekit.core.model;

/** Which price a trigger looks at. */
public enum PriceSource {
    /** The price of the last trade. */
    LAST,
    /** The fair price that margin is computed from. */
    MARK,
    /** The price of the underlying on several markets. */
    INDEX
}
