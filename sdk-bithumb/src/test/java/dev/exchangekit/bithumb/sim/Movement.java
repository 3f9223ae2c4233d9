package dev.exchangekit.bithumb.sim;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal or a deposit.
 *
 * @param type {@code withdraw} or {@code deposit}
 * @param id digits
 * @param network the network's code, or null for KRW
 * @param transaction the transaction's id, or null while there is none
 * @param done when it was done, or null
 */
public record Movement(
        String type,
        String id,
        String currency,
        @Nullable String network,
        @Nullable String transaction,
        String state,
        Instant created,
        @Nullable Instant done,
        BigDecimal amount,
        BigDecimal fee) {
    /** Returns whether it is a withdrawal. */
    public boolean isWithdrawal() {
        return type.equals("withdraw");
    }

    boolean isProcessing() {
        return state.equals("PROCESSING");
    }

    Movement ended(String how, Instant when, @Nullable String by) {
        return new Movement(type, id, currency, network, by, how, created, when, amount, fee);
    }
}
