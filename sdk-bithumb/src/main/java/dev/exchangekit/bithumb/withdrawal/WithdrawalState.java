package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a withdrawal. */
public record WithdrawalState(@JsonValue String wire) implements OpenWord {
    /** Under way; a coin withdrawal can still be cancelled. */
    public static final WithdrawalState PROCESSING = new WithdrawalState("PROCESSING");

    public static final WithdrawalState DONE = new WithdrawalState("DONE");

    /** Also written {@code CANCELED} in some places of the documentation. */
    public static final WithdrawalState CANCELLED = new WithdrawalState("CANCELLED");
}
