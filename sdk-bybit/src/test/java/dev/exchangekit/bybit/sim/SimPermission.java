package dev.exchangekit.bybit.sim;

/** What an API key may be allowed to do beside reading. */
public enum SimPermission {
    /** Place, amend and cancel spot orders. */
    SPOT_TRADE,
    /** Place, amend and cancel orders in contracts. */
    CONTRACT_ORDER,
    /** Change leverage, position mode and trading stops. */
    CONTRACT_POSITION,
    /** Move money between wallets. */
    WALLET
}
