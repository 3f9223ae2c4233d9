package dev.exchangekit.bitget;

/** Which of Bitget's two account systems an account belongs to. An account is in one of them, and so are its keys. */
public enum AccountMode {
    /** Accounts of their own for spot and for each kind of futures; API V2. */
    CLASSIC,
    /** One account behind all products, with a funding account beside it; API V3. */
    UNIFIED
}
