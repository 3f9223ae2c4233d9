package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Why an order was cancelled. */
public record CancelType(@JsonValue String wire) implements OpenWord {
    public static final CancelType CANCEL_BY_USER = new CancelType("CancelByUser");
    public static final CancelType CANCEL_BY_REDUCE_ONLY = new CancelType("CancelByReduceOnly");

    /** To free margin before a liquidation. */
    public static final CancelType CANCEL_BY_PREPARE_LIQ = new CancelType("CancelByPrepareLiq");

    /** To free margin before a liquidation. */
    public static final CancelType CANCEL_ALL_BEFORE_LIQ = new CancelType("CancelAllBeforeLiq");

    /** Because of auto-deleveraging. */
    public static final CancelType CANCEL_BY_PREPARE_ADL = new CancelType("CancelByPrepareAdl");

    /** Because of auto-deleveraging. */
    public static final CancelType CANCEL_ALL_BEFORE_ADL = new CancelType("CancelAllBeforeAdl");

    public static final CancelType CANCEL_BY_ADMIN = new CancelType("CancelByAdmin");

    /** The contract was delisted or settled. */
    public static final CancelType CANCEL_BY_SETTLE = new CancelType("CancelBySettle");

    /** The position of the TP/SL order is gone. */
    public static final CancelType CANCEL_BY_TPSL_CLEAR = new CancelType("CancelByTpSlTsClear");

    /** Self-match prevention. */
    public static final CancelType CANCEL_BY_SMP = new CancelType("CancelBySmp");

    /** Disconnect-cancel-all fired. */
    public static final CancelType CANCEL_BY_DCP = new CancelType("CancelByDCP");

    /** Spread trading: a leg was outside its price limit. */
    public static final CancelType CANCEL_BY_REBALANCE = new CancelType("CancelByRebalance");

    /** The take profit went because the stop loss triggered. */
    public static final CancelType CANCEL_BY_OCO_STOP_LOSS_TRIGGERED =
            new CancelType("CancelByOCOTpCanceledBySlTriggered");

    /** The stop loss went because the take profit triggered. */
    public static final CancelType CANCEL_BY_OCO_TAKE_PROFIT_TRIGGERED =
            new CancelType("CancelByOCOSlCanceledByTpTriggered");

    public static final CancelType CANCEL_BY_CANNOT_AFFORD_ORDER_COST = new CancelType("CancelByCannotAffordOrderCost");
    public static final CancelType CANCEL_BY_PM_TRIAL_MM_OVER_EQUITY = new CancelType("CancelByPmTrialMmOverEquity");
    public static final CancelType CANCEL_BY_ACCOUNT_BLOCKING = new CancelType("CancelByAccountBlocking");
    public static final CancelType CANCEL_BY_DELIVERY = new CancelType("CancelByDelivery");
    public static final CancelType CANCEL_BY_MMP_TRIGGERED = new CancelType("CancelByMmpTriggered");
    public static final CancelType CANCEL_BY_CROSS_SELF_MUCH = new CancelType("CancelByCrossSelfMuch");
    public static final CancelType CANCEL_BY_CROSS_REACH_MAX_TRADE_NUM =
            new CancelType("CancelByCrossReachMaxTradeNum");

    /** The order was not cancelled, or the reason is not told. */
    public static final CancelType UNKNOWN = new CancelType("UNKNOWN");
}
