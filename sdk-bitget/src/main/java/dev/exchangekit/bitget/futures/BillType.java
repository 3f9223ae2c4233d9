package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Business that changes a futures account. */
public record BillType(@JsonValue String wire) implements OpenWord {
    public static final BillType UNKNOWN = new BillType("unknown");

    public static final BillType TRANSFER_FROM_SPOT = new BillType("trans_from_exchange");

    public static final BillType TRANSFER_TO_SPOT = new BillType("trans_to_exchange");

    public static final BillType OPEN_LONG = new BillType("open_long");

    public static final BillType OPEN_SHORT = new BillType("open_short");

    public static final BillType CLOSE_LONG = new BillType("close_long");

    public static final BillType CLOSE_SHORT = new BillType("close_short");

    /** Liquidation. */
    public static final BillType FORCE_CLOSE_LONG = new BillType("force_close_long");

    /** Liquidation. */
    public static final BillType FORCE_CLOSE_SHORT = new BillType("force_close_short");

    /** Funding that was paid or received. */
    public static final BillType FUNDING_FEE = new BillType("contract_settle_fee");

    public static final BillType APPEND_MARGIN = new BillType("append_margin");

    /** Margin that a lower leverage took. */
    public static final BillType ADJUST_DOWN_LEVERAGE_APPEND_MARGIN = new BillType("adjust_down_lever_append_margin");

    public static final BillType REDUCE_MARGIN = new BillType("reduce_margin");

    /** Margin that was added by itself. */
    public static final BillType AUTO_APPEND_MARGIN = new BillType("auto_append_margin");

    public static final BillType CASH_GIFT_ISSUE = new BillType("cash_gift_issue");

    public static final BillType CASH_GIFT_RECYCLE = new BillType("cash_gift_recycle");

    /** What a follower paid for copying. */
    public static final BillType TRACKING_FOLLOW_PAY = new BillType("tracking_follow_pay");

    /** What a follower got back. */
    public static final BillType TRACKING_FOLLOW_BACK = new BillType("tracking_follow_back");

    /** What a trader got from followers. */
    public static final BillType TRACKING_TRADER_INCOME = new BillType("tracking_trader_income");

    /** Loss of a liquidated long position. */
    public static final BillType BURST_LONG = new BillType("burst_long_loss_query");

    /** Loss of a liquidated short position. */
    public static final BillType BURST_SHORT = new BillType("burst_short_loss_query");

    public static final BillType TRANSFER_FROM_FUTURES = new BillType("trans_from_contract");

    public static final BillType TRANSFER_TO_FUTURES = new BillType("trans_to_contract");

    public static final BillType TRANSFER_FROM_OTC = new BillType("trans_from_otc");

    public static final BillType TRANSFER_TO_OTC = new BillType("trans_to_otc");

    /** In one-way mode. */
    public static final BillType BUY = new BillType("buy");

    /** In one-way mode. */
    public static final BillType SELL = new BillType("sell");

    /** Liquidation in one-way mode. */
    public static final BillType FORCE_BUY = new BillType("force_buy");

    /** Liquidation in one-way mode. */
    public static final BillType FORCE_SELL = new BillType("force_sell");

    /** Loss of a liquidated position in one-way mode. */
    public static final BillType BURST_BUY = new BillType("burst_buy");

    /** Loss of a liquidated position in one-way mode. */
    public static final BillType BURST_SELL = new BillType("burst_sell");

    public static final BillType BONUS_ISSUE = new BillType("bonus_issue");

    public static final BillType BONUS_RECYCLE = new BillType("bonus_recycle");

    public static final BillType BONUS_EXPIRED = new BillType("bonus_expired");

    /** Settlement of a dated future. */
    public static final BillType DELIVERY_LONG = new BillType("delivery_long");

    /** Settlement of a dated future. */
    public static final BillType DELIVERY_SHORT = new BillType("delivery_short");

    public static final BillType TRANSFER_FROM_CROSSED_MARGIN = new BillType("trans_from_cross");

    public static final BillType TRANSFER_TO_CROSSED_MARGIN = new BillType("trans_to_cross");

    public static final BillType TRANSFER_FROM_ISOLATED_MARGIN = new BillType("trans_from_isolated");

    public static final BillType TRANSFER_TO_ISOLATED_MARGIN = new BillType("trans_to_isolated");

    /** As Bitget spells it. */
    public static final BillType INSURANCE_FUND_TRANSFER = new BillType("risk_captital_user_transfer");

    /** Exchange of coins in multi-assets mode. */
    public static final BillType EXCHANGE_BUY = new BillType("user_exchange_buy");

    /** Exchange of coins in multi-assets mode. */
    public static final BillType EXCHANGE_SELL = new BillType("user_exchange_sell");

    public static final BillType SETTLE_INTEREST = new BillType("settle_interest");

    /** Auto-deleveraging. */
    public static final BillType ADL_CLOSE_LONG = new BillType("adl_close_long");

    /** Auto-deleveraging. */
    public static final BillType ADL_CLOSE_SHORT = new BillType("adl_close_short");

    /** Auto-deleveraging in one-way mode. */
    public static final BillType ADL_BUY = new BillType("adl_buy_in_single_side_mode");

    /** Auto-deleveraging in one-way mode. */
    public static final BillType ADL_SELL = new BillType("adl_sell_in_single_side_mode");
}
