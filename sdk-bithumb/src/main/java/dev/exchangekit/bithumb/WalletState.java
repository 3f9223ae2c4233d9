package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What the wallet of a currency takes part in. */
public record WalletState(@JsonValue String wire) implements OpenWord {
    /** Deposits and withdrawals. */
    public static final WalletState WORKING = new WalletState("working");

    public static final WalletState WITHDRAW_ONLY = new WalletState("withdraw_only");

    public static final WalletState DEPOSIT_ONLY = new WalletState("deposit_only");

    /** Neither. */
    public static final WalletState PAUSED = new WalletState("paused");
}
