package dev.exchangekit.bitget.sim;

/** What an API key may be allowed to do beside reading. */
public enum SimPermission {
    /** Place and cancel spot orders of a classic account. */
    SPOT_TRADE,
    /** Place and cancel futures orders of a classic account. */
    CONTRACT_ORDER,
    /** Change leverage, margin and modes of a classic account. */
    CONTRACT_POSITION,
    /** Place and cancel orders of a unified account. */
    UTA_TRADE,
    /** Change the settings of a unified account. */
    UTA_MANAGEMENT,
    /** Move money between wallets. */
    TRANSFER,
    /** Move money away. */
    WITHDRAW
}
