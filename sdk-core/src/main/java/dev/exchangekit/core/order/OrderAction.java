package dev.exchangekit.core.order;

/** What an order write does. Moving money follows the same rules as orders do. */
public enum OrderAction {
    PLACE,
    AMEND,
    CANCEL,
    /** Moves a coin between wallets or users of the exchange, or money from the user's bank to it. */
    TRANSFER,
    /** Sends a coin away from the account. */
    WITHDRAW;

    /** True when trading that is halted refuses it, unless it only reduces. */
    public boolean isTrading() {
        return this == PLACE || this == AMEND;
    }
}
