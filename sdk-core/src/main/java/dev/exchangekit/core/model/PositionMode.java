package dev.exchangekit.core.model;

/** How many positions one instrument can have. */
public enum PositionMode {
    /** One, long or short. */
    ONE_WAY,
    /** A long and a short one side by side; orders say which they mean. */
    HEDGE
}
