package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Why an order, or a request on it, was rejected. */
public record RejectReason(@JsonValue String wire) implements OpenWord {
    /** Nothing was rejected. */
    public static final RejectReason NO_ERROR = new RejectReason("EC_NoError");

    public static final RejectReason OTHERS = new RejectReason("EC_Others");
    public static final RejectReason UNKNOWN_MESSAGE_TYPE = new RejectReason("EC_UnknownMessageType");
    public static final RejectReason MISSING_CLIENT_ORDER_ID = new RejectReason("EC_MissingClOrdID");
    public static final RejectReason MISSING_ORIGINAL_CLIENT_ORDER_ID = new RejectReason("EC_MissingOrigClOrdID");
    public static final RejectReason SAME_CLIENT_ORDER_IDS = new RejectReason("EC_ClOrdIDOrigClOrdIDAreTheSame");
    public static final RejectReason DUPLICATED_CLIENT_ORDER_ID = new RejectReason("EC_DuplicatedClOrdID");
    public static final RejectReason ORIGINAL_CLIENT_ORDER_ID_DOES_NOT_EXIST =
            new RejectReason("EC_OrigClOrdIDDoesNotExist");
    public static final RejectReason TOO_LATE_TO_CANCEL = new RejectReason("EC_TooLateToCancel");
    public static final RejectReason UNKNOWN_ORDER_TYPE = new RejectReason("EC_UnknownOrderType");
    public static final RejectReason UNKNOWN_SIDE = new RejectReason("EC_UnknownSide");
    public static final RejectReason UNKNOWN_TIME_IN_FORCE = new RejectReason("EC_UnknownTimeInForce");
    public static final RejectReason WRONGLY_ROUTED = new RejectReason("EC_WronglyRouted");
    public static final RejectReason MARKET_ORDER_PRICE_IS_NOT_ZERO = new RejectReason("EC_MarketOrderPriceIsNotZero");
    public static final RejectReason LIMIT_ORDER_INVALID_PRICE = new RejectReason("EC_LimitOrderInvalidPrice");
    public static final RejectReason NO_ENOUGH_QTY_TO_FILL = new RejectReason("EC_NoEnoughQtyToFill");

    /** No maker was found. */
    public static final RejectReason NO_IMMEDIATE_QTY_TO_FILL = new RejectReason("EC_NoImmediateQtyToFill");

    public static final RejectReason PER_CANCEL_REQUEST = new RejectReason("EC_PerCancelRequest");
    public static final RejectReason MARKET_ORDER_CANNOT_BE_POST_ONLY =
            new RejectReason("EC_MarketOrderCannotBePostOnly");

    /** A post-only order would have taken liquidity. */
    public static final RejectReason POST_ONLY_WILL_TAKE_LIQUIDITY = new RejectReason("EC_PostOnlyWillTakeLiquidity");

    public static final RejectReason CANCEL_REPLACE_ORDER = new RejectReason("EC_CancelReplaceOrder");
    public static final RejectReason INVALID_SYMBOL_STATUS = new RejectReason("EC_InvalidSymbolStatus");
    public static final RejectReason CANCEL_FOR_NO_FULL_FILL = new RejectReason("EC_CancelForNoFullFill");
    public static final RejectReason BY_SELF_MATCH = new RejectReason("EC_BySelfMatch");

    /** Not allowed in this phase of the call auction. */
    public static final RejectReason IN_CALL_AUCTION_STATUS = new RejectReason("EC_InCallAuctionStatus");

    public static final RejectReason QTY_CANNOT_BE_ZERO = new RejectReason("EC_QtyCannotBeZero");
    public static final RejectReason MARKET_ORDER_NO_SUPPORT_TIF = new RejectReason("EC_MarketOrderNoSupportTIF");
    public static final RejectReason REACH_MAX_TRADE_NUM = new RejectReason("EC_ReachMaxTradeNum");
    public static final RejectReason INVALID_PRICE_SCALE = new RejectReason("EC_InvalidPriceScale");
    public static final RejectReason BIT_INDEX_INVALID = new RejectReason("EC_BitIndexInvalid");
    public static final RejectReason STOP_BY_SELF_MATCH = new RejectReason("EC_StopBySelfMatch");
    public static final RejectReason INVALID_SMP_TYPE = new RejectReason("EC_InvalidSmpType");
    public static final RejectReason CANCEL_BY_MMP = new RejectReason("EC_CancelByMMP");
    public static final RejectReason INVALID_USER_TYPE = new RejectReason("EC_InvalidUserType");
    public static final RejectReason INVALID_MIRROR_OID = new RejectReason("EC_InvalidMirrorOid");
    public static final RejectReason INVALID_MIRROR_UID = new RejectReason("EC_InvalidMirrorUid");
    public static final RejectReason INVALID_QTY = new RejectReason("EC_EcInvalidQty");
    public static final RejectReason INVALID_AMOUNT = new RejectReason("EC_InvalidAmount");
    public static final RejectReason LOAD_ORDER_CANCEL = new RejectReason("EC_LoadOrderCancel");
    public static final RejectReason MARKET_QUOTE_NO_SUPP_SELL = new RejectReason("EC_MarketQuoteNoSuppSell");
    public static final RejectReason DISORDER_ORDER_ID = new RejectReason("EC_DisorderOrderID");
    public static final RejectReason INVALID_BASE_VALUE = new RejectReason("EC_InvalidBaseValue");
    public static final RejectReason LOAD_ORDER_CAN_MATCH = new RejectReason("EC_LoadOrderCanMatch");
    public static final RejectReason SECURITY_STATUS_FAIL = new RejectReason("EC_SecurityStatusFail");
    public static final RejectReason REACH_RISK_PRICE_LIMIT = new RejectReason("EC_ReachRiskPriceLimit");
    public static final RejectReason ORDER_NOT_EXIST = new RejectReason("EC_OrderNotExist");

    /** What is left of the order is worth nothing. */
    public static final RejectReason CANCEL_BY_ORDER_VALUE_ZERO = new RejectReason("EC_CancelByOrderValueZero");

    /** What is left of the matched order is worth nothing. */
    public static final RejectReason CANCEL_BY_MATCH_VALUE_ZERO = new RejectReason("EC_CancelByMatchValueZero");

    public static final RejectReason REACH_MARKET_PRICE_LIMIT = new RejectReason("EC_ReachMarketPriceLimit");
}
