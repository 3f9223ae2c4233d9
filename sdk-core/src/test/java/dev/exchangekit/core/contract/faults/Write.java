package dev.exchangekit.core.contract.faults;

/** The ways in which orders are written. */
public enum Write {
    PLACE,
    PLACE_BATCH,
    AMEND,
    CANCEL
}
