package dev.exchangekit.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/**
 * A wallet of an account. Exchanges have more than these: {@code new Wallet("...")} with the exchange's own word names
 * any other one.
 */
public record Wallet(@JsonValue String wire) implements OpenWord {
    /** What orders are paid from: the unified trading account, where there is one. */
    public static final Wallet TRADING = new Wallet("TRADING");
    /** Where deposits arrive and withdrawals leave, where that is another one than {@link #TRADING}. */
    public static final Wallet FUNDING = new Wallet("FUNDING");
    /** Spot trading, where it has a wallet of its own. */
    public static final Wallet SPOT = new Wallet("SPOT");

    @Override
    public String toString() {
        return wire;
    }
}
