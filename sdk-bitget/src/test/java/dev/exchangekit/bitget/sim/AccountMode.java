package dev.exchangekit.bitget.sim;

/** Which of the exchange's two systems an account is in. */
public enum AccountMode {
    /** Separate wallets for spot and each kind of futures; V2. */
    CLASSIC,
    /** One wallet for all; V3. */
    UNIFIED
}
