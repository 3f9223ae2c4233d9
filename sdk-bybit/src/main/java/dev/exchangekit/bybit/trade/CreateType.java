package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Who or what made an order. */
public record CreateType(@JsonValue String wire) implements OpenWord {
    public static final CreateType CREATE_BY_USER = new CreateType("CreateByUser");

    /** Spread order. */
    public static final CreateType CREATE_BY_FUTURE_SPREAD = new CreateType("CreateByFutureSpread");

    public static final CreateType CREATE_BY_ADMIN_CLOSING = new CreateType("CreateByAdminClosing");

    /** USDC futures delivery, or a position closed because the contract was delisted; executions only. */
    public static final CreateType CREATE_BY_SETTLE = new CreateType("CreateBySettle");

    /** Futures conditional order. */
    public static final CreateType CREATE_BY_STOP_ORDER = new CreateType("CreateByStopOrder");

    public static final CreateType CREATE_BY_TAKE_PROFIT = new CreateType("CreateByTakeProfit");
    public static final CreateType CREATE_BY_PARTIAL_TAKE_PROFIT = new CreateType("CreateByPartialTakeProfit");
    public static final CreateType CREATE_BY_STOP_LOSS = new CreateType("CreateByStopLoss");
    public static final CreateType CREATE_BY_PARTIAL_STOP_LOSS = new CreateType("CreateByPartialStopLoss");
    public static final CreateType CREATE_BY_TRAILING_STOP = new CreateType("CreateByTrailingStop");

    /** Futures trailing take profit. */
    public static final CreateType CREATE_BY_TRAILING_PROFIT = new CreateType("CreateByTrailingProfit");

    /** Laddered liquidation to lower the required maintenance margin. */
    public static final CreateType CREATE_BY_LIQ = new CreateType("CreateByLiq");

    /** The liquidation engine took the position over. */
    public static final CreateType CREATE_BY_TAKE_OVER_PASS_THROUGH = new CreateType("CreateByTakeOver_PassThrough");

    /** Auto-deleveraging. */
    public static final CreateType CREATE_BY_ADL_PASS_THROUGH = new CreateType("CreateByAdl_PassThrough");

    /** Paradigm block trade. */
    public static final CreateType CREATE_BY_BLOCK_PASS_THROUGH = new CreateType("CreateByBlock_PassThrough");

    /** Moved position. */
    public static final CreateType CREATE_BY_BLOCK_TRADE_MOVE_POSITION_PASS_THROUGH =
            new CreateType("CreateByBlockTradeMovePosition_PassThrough");

    /** Chase limit order. */
    public static final CreateType CREATE_BY_CHASE_ORDER = new CreateType("CreateByChaseOrder");

    public static final CreateType CREATE_BY_F_GRID_BOT = new CreateType("CreateByFGridBot");
    public static final CreateType CLOSE_BY_F_GRID_BOT = new CreateType("CloseByFGridBot");
    public static final CreateType CREATE_BY_TWAP = new CreateType("CreateByTWAP");
    public static final CreateType CREATE_BY_MARTINGALE_BOT = new CreateType("CreateByMartingaleBot");
    public static final CreateType CLOSE_BY_MARTINGALE_BOT = new CreateType("CloseByMartingaleBot");
    public static final CreateType CREATE_BY_ICEBERG = new CreateType("CreateByIceBerg");

    /** Best-bid-offer order. */
    public static final CreateType CREATE_BY_BBO_ORDER = new CreateType("CreateByBboOrder");

    /** Closed from the position list on web or app. */
    public static final CreateType CREATE_BY_CLOSING = new CreateType("CreateByClosing");

    /** TradingView webhook. */
    public static final CreateType CREATE_BY_TV_SIGNAL = new CreateType("CreateByTVSignal");

    /** Margin rate close on web or app. */
    public static final CreateType CREATE_BY_MM_RATE_CLOSE = new CreateType("CreateByMmRateClose");

    public static final CreateType CREATE_BY_ARBITRAGE = new CreateType("CreateByArbitrage");

    /** Dynamic delta hedge of options. */
    public static final CreateType CREATE_BY_DDH = new CreateType("CreateByDdh");
}
