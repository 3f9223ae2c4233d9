package dev.exchangekit.core.error;

/**
 * What a refusal means, in words that hold for every exchange. Each exchange's codes are mapped to these; the code
 * itself stays on the exception. New kinds may be added, so a {@code switch} over them needs a default.
 */
public enum ErrorKind {
    // the key and the account
    /** The key is missing, unknown, expired, or of another environment, or its passphrase is wrong. */
    AUTHENTICATION,
    /** The signature does not match the request: a wrong secret, or a request that was changed on its way. */
    SIGNATURE,
    /** The key, or its account, may not use this call. */
    PERMISSION,
    /** The caller's address is not on the key's allow list, or the key must be bound to one first. */
    IP_NOT_ALLOWED,
    /** The exchange does not serve the caller's country, or does not offer the product there. */
    REGION,
    /** The identity, or a bank account, must be verified first. */
    KYC,
    /** Terms must be accepted, or consent given, on the exchange's site first. */
    AGREEMENT,
    /** The account is banned, frozen, disabled or restricted. */
    ACCOUNT,
    /** The call belongs to another type of account, such as unified or classic. */
    ACCOUNT_MODE,
    /** The call does not exist in demo trading, or demo trading forbids it. */
    DEMO,

    // time, rate and servers
    /** The request's time is outside the exchange's window: the local clock is off, or the request was under way too long. */
    CLOCK,
    /** Too many requests of this account, key or endpoint. */
    RATE_LIMIT,
    /** Too many requests from this address; every call from it is refused for a while. */
    IP_LIMIT,
    /** The exchange is overloaded and took nothing of the request; later it will. */
    BUSY,
    /** The exchange failed. A read may be repeated; what a write did is open. */
    SERVER,
    /** The exchange itself does not say whether the request took effect. */
    UNKNOWN_OUTCOME,
    /**
     * A write did not take effect and never will: the exchange says so without a code, or it is proven after its answer
     * was lost.
     */
    NOT_ACCEPTED,
    /** This connection ends soon; a new one will work. */
    RECONNECT,

    // the request
    /** A parameter is missing, malformed or out of range. */
    BAD_REQUEST,
    /** There is no such route or record. */
    NOT_FOUND,
    /** The same request was received before. */
    DUPLICATE_REQUEST,
    /** The exchange knows an order with this client order id already. */
    DUPLICATE_CLIENT_ID,
    /** All is as asked already; harmless. */
    NOT_MODIFIED,

    // orders
    /** The symbol is unknown, delisted, or not open to this account. */
    INVALID_SYMBOL,
    /** The symbol cannot be traded now: not yet open, suspended or settling. */
    MARKET_CLOSED,
    /** There is no such order; often one that has been final for a while. */
    ORDER_NOT_FOUND,
    /** The order is filled, cancelled or rejected already. */
    ORDER_FINAL,
    /** The order is being worked on; ask again in a moment. */
    ORDER_BUSY,
    /** A price, trigger price or slippage is off its step, outside its band, or on the wrong side of the market. */
    PRICE,
    /** A quantity or an order's worth is too small, too large, or off its step. */
    QUANTITY,
    /** A reduce-only order would not reduce the position. */
    REDUCE_ONLY,
    /** The market accepts only orders that reduce a position. */
    REDUCE_ONLY_MARKET,
    /** Too little free balance or margin. */
    INSUFFICIENT_BALANCE,
    /** The position is smaller than the order would close. */
    INSUFFICIENT_POSITION,
    /** Too many open, conditional or TP/SL orders. */
    ORDER_LIMIT,
    /** A risk tier, the open interest, or the size of the position is at its limit. */
    POSITION_LIMIT,
    /** The order would trade with an own one. */
    SELF_TRADE,
    /** There is no such position, or its state does not permit the call. */
    NO_POSITION,
    /** The position mode, margin mode, open positions or open orders do not permit it. */
    MODE_CONFLICT,
    /** It would bring the position into liquidation. */
    RISK,

    // everything else an account does
    /** A withdrawal was refused: address, limit, lock or travel rule. */
    WITHDRAWAL,
    /** A transfer between accounts was refused. */
    TRANSFER,
    /** A crypto loan was refused. */
    LOAN,
    /** An institutional loan was refused. */
    INSTITUTIONAL_LOAN,
    /** Margin borrowing, repayment or collateral was refused. */
    MARGIN,
    /** An earn or prediction product refused. */
    EARN,
    /** A trading bot or strategy order was refused. */
    STRATEGY,
    /** A conversion between coins or currencies was refused. */
    CONVERT,
    /** A request for quote, or a quote, was refused. */
    RFQ,

    /** A code that the SDK does not know. On a write nothing follows from it. */
    UNRECOGNIZED;

    /** True when a write that was answered in this way may have taken effect all the same. */
    public boolean leavesWriteOpen() {
        return this == SERVER || this == UNKNOWN_OUTCOME || this == UNRECOGNIZED;
    }
}
