package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Why an order was cancelled. */
public record CancelReason(@JsonValue String wire) implements OpenWord {
    /** It was asked for. */
    public static final CancelReason NORMAL_CANCEL = new CancelReason("normal_cancel");

    /** It was matched too many times. */
    public static final CancelReason TRADE_TOO_MANY_TIMES_CANCEL = new CancelReason("trade_too_many_times_cancel");

    /** What was left of it was too small to trade. */
    public static final CancelReason TRADE_COUNT_TOO_SMALL = new CancelReason("trade_count_too_small");

    /** It could not be filled at once as a whole. */
    public static final CancelReason FOK_NOT_FULL_CANCEL = new CancelReason("fok_not_full_cancel");

    /** The rest of it could not be filled at once. */
    public static final CancelReason IOC_NOT_FULL_CANCEL = new CancelReason("ioc_not_full_cancel");

    /** It would have been filled at once. */
    public static final CancelReason POST_ONLY_FILL_CANCEL = new CancelReason("post_only_fill_cancel");

    /** It would have traded with an order of the same account. */
    public static final CancelReason SELF_TRADE_CANCEL = new CancelReason("self_trade_cancel");

    /** It was filled too many times. */
    public static final CancelReason TRADE_MAX_DEAL_SIZE_CANCEL = new CancelReason("trade_max_deal_size_cancel");

    /** A take profit or stop loss triggered. */
    public static final CancelReason TPSL_PLAN_CANCEL = new CancelReason("tpsl_plan_cancel");

    /** The position was reversed. */
    public static final CancelReason BACK_CONTRACT_CANCEL = new CancelReason("back_contract_cancel");

    /** By the risk control of the exchange. */
    public static final CancelReason DELEGATED_RISK_ORDER_CANCEL = new CancelReason("delegated_risk_order_cancel");

    /** By copy trading. */
    public static final CancelReason TRADER_ORDER_CANCEL = new CancelReason("trader_order_cancel");

    /** The contract is delivered. */
    public static final CancelReason DELIVERY_ORDER_CANCEL = new CancelReason("delivery_order_cancel");

    /** It was modified. */
    public static final CancelReason MODIFY_LIMIT_ORDER = new CancelReason("modify_limit_order");

    /** The price would have slipped too far. */
    public static final CancelReason SLIPPAGE_CANCEL = new CancelReason("slippage_cancel");

    /** By auto-deleveraging. */
    public static final CancelReason ADL_CANCEL = new CancelReason("adl_cancel");

    /** By the risk control of liquidations. */
    public static final CancelReason PENETRATE_CANCEL = new CancelReason("penetrate_cancel");

    /** By self-trade prevention. */
    public static final CancelReason STP_CANCEL = new CancelReason("stp_cancel");

    /** The call auction failed. */
    public static final CancelReason CALL_AUCTION_CANCEL = new CancelReason("call_auction_cancel");

    /** Its price was out of range. */
    public static final CancelReason LIMIT_PRICE_EXCEED_CANCEL = new CancelReason("limit_price_exceed_cancel");

    /** The account is being liquidated. */
    public static final CancelReason BURST_CANCEL = new CancelReason("burst_cancel");

    /** It reached the exchange after its time. */
    public static final CancelReason RECEIVE_WINDOW = new CancelReason("cancel_receiveWindow");
}
