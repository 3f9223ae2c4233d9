package dev.exchangekit.core.sim;

/**
 * A refusal by the simulated exchange. Nothing has changed when it is thrown.
 */
public final class SimRejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a call was refused, in enough detail to choose any exchange's error code. */
    public enum Reason {
        /** No such account. */
        UNKNOWN_ACCOUNT,
        /** No such instrument. */
        UNKNOWN_SYMBOL,
        /** The instrument's status does not allow it. */
        NOT_TRADING,
        /** The combination of order properties does not exist on this market. */
        UNSUPPORTED,
        /** A limit order without a price, or a price that is not positive. */
        PRICE_INVALID,
        /** The price is not a multiple of the tick. */
        PRICE_TICK,
        /** The price is too far from the market. */
        PRICE_BAND,
        /** No quantity, or one that is not positive. */
        QUANTITY_INVALID,
        /** The quantity or quote amount is not a multiple of its step. */
        QUANTITY_STEP,
        /** The quantity is below the minimum. */
        QUANTITY_TOO_SMALL,
        /** The quantity is above the maximum for its order type. */
        QUANTITY_TOO_LARGE,
        /** An amended quantity does not exceed what is already filled. */
        QUANTITY_BELOW_FILLED,
        /** The order's value is below the minimum. */
        NOTIONAL_TOO_SMALL,
        /** The account cannot pay or margin it. */
        INSUFFICIENT_BALANCE,
        /** The client order id was used before. */
        DUPLICATE_CLIENT_ID,
        /** No such order. */
        ORDER_NOT_FOUND,
        /** The order is filled. */
        ORDER_FILLED,
        /** The order is cancelled. */
        ORDER_CANCELLED,
        /** An amendment that changes nothing. */
        ORDER_NOT_MODIFIED,
        /** A reduce-only order that would not reduce, or would reduce more than there is. */
        REDUCE_ONLY,
        /** A post-only order that would take, where the rules refuse it at entry. */
        POST_ONLY_WOULD_TAKE,
        /** The order's position side does not fit the position mode. */
        POSITION_MODE_MISMATCH,
        /** The leverage is already that. */
        LEVERAGE_NOT_MODIFIED,
        /** The leverage is outside the instrument's limits. */
        LEVERAGE_OUT_OF_RANGE,
        /** The position mode is already that. */
        POSITION_MODE_NOT_MODIFIED,
        /** The margin mode is already that. */
        MARGIN_MODE_NOT_MODIFIED,
        /** A switch of position mode while positions or orders are open. */
        MODE_SWITCH_BLOCKED,
        /** The account has as many open orders as allowed. */
        TOO_MANY_OPEN_ORDERS,
        /** The position is empty. */
        NO_POSITION,
        /** A trading stop on the wrong side of the market, off tick or negative. */
        TRADING_STOP_INVALID,
        /** The trading stop is already that. */
        TRADING_STOP_NOT_MODIFIED,
        /** No trigger price, or one that is not positive or off tick. */
        TRIGGER_INVALID,
        /** A trigger that waits for a rise at or below the present price. */
        TRIGGER_NOT_ABOVE,
        /** A trigger that waits for a fall at or above the present price. */
        TRIGGER_NOT_BELOW,
        /** The account has as many waiting orders as allowed. */
        TOO_MANY_WAITING_ORDERS,
        /** The position has as many exits for parts of it as allowed. */
        TOO_MANY_EXITS,
        /** An exit for more than the position holds. */
        EXIT_TOO_LARGE,
        /** A change of the exits of an order that has traded. */
        EXITS_FIXED,
        /** The account's own id of a transfer was used before. */
        DUPLICATE_TRANSFER_ID
    }

    private final Reason reason;

    SimRejection(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** Returns why the call was refused. */
    public Reason reason() {
        return reason;
    }

    /** Returns a sentence with the names and figures involved; it is also the exception's message. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
