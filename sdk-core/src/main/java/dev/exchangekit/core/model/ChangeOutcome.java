package dev.exchangekit.core.model;

/** What an amend or cancel led to. */
public enum ChangeOutcome {
    /** The exchange took it. An accepted cancel is on its way; a fill may still come before it. */
    ACCEPTED,
    /** Too late: the order was filled. */
    ALREADY_FILLED,
    /** The order was cancelled before. */
    ALREADY_CANCELLED,
    /** Too late: the order had ended, and the exchange does not say how. */
    ALREADY_FINAL,
    /** The exchange refused it. */
    REJECTED,
    /** It left, and what became of it is not known. */
    UNKNOWN;

    /** True when the order had ended before. */
    public boolean cameTooLate() {
        return this == ALREADY_FILLED || this == ALREADY_CANCELLED || this == ALREADY_FINAL;
    }
}
