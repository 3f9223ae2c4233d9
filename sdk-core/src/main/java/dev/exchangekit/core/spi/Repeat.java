package dev.exchangekit.core.spi;

/** Whether the pipeline may send a call a second time. */
public enum Repeat {
    /** Reads: repeating changes nothing. */
    ALWAYS,
    /** Writes: only when the request provably never left, or was refused for its rate or its clock. */
    IF_NOT_ACCEPTED
}
