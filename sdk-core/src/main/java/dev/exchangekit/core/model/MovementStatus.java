package dev.exchangekit.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far a deposit, withdrawal or transfer has come. */
public record MovementStatus(@JsonValue String wire) implements OpenWord {
    /** On its way, or waiting for confirmations or a review. */
    public static final MovementStatus PENDING = new MovementStatus("PENDING");
    /** Done. */
    public static final MovementStatus COMPLETED = new MovementStatus("COMPLETED");
    /** It did not happen, or was taken back. */
    public static final MovementStatus FAILED = new MovementStatus("FAILED");
    /** Cancelled on the account's request. */
    public static final MovementStatus CANCELLED = new MovementStatus("CANCELLED");

    @Override
    public String toString() {
        return wire;
    }
}
