package dev.exchangekit.core.sim;

/** Where an order comes from. */
public enum SimOrderOrigin {
    /** The account placed it. */
    ACCOUNT,
    /** It takes the profit of a whole position. */
    TAKE_PROFIT,
    /** It stops the loss of a whole position. */
    STOP_LOSS,
    /** It takes the profit of a given quantity. */
    PARTIAL_TAKE_PROFIT,
    /** It stops the loss of a given quantity. */
    PARTIAL_STOP_LOSS,
    /** It follows the price and closes a whole position when the price turns. */
    TRAILING_STOP,
    /** The exchange closed the position because its contract was delivered. */
    DELIVERY;

    /** Returns whether it exists to close what another order opened. */
    public boolean isExit() {
        return this != ACCOUNT && this != DELIVERY;
    }

    /** Returns whether it is always as large as its position. */
    public boolean isWhole() {
        return this == TAKE_PROFIT || this == STOP_LOSS || this == TRAILING_STOP;
    }

    /** Returns whether it waits for a profit. */
    public boolean takesProfit() {
        return this == TAKE_PROFIT || this == PARTIAL_TAKE_PROFIT;
    }
}
