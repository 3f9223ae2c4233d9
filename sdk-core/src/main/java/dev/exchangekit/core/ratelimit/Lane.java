package dev.exchangekit.core.ratelimit;

/** Who goes first when calls have to wait: cancels before placements before reads; nobody waits for ever. */
public enum Lane {
    CANCEL,
    PLACE,
    READ
}
