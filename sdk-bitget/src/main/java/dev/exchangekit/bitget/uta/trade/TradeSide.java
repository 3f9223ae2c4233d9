package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What a trade does to a position. */
public record TradeSide(@JsonValue String wire) implements OpenWord {
    /** Opens a position, or trades spot. */
    public static final TradeSide OPEN = new TradeSide("open");

    /** Closes a position. */
    public static final TradeSide CLOSE = new TradeSide("close");

    public static final TradeSide OPEN_LONG = new TradeSide("open_long");

    public static final TradeSide CLOSE_LONG = new TradeSide("close_long");

    public static final TradeSide OPEN_SHORT = new TradeSide("open_short");

    public static final TradeSide CLOSE_SHORT = new TradeSide("close_short");

    /** The exchange reduced a long position. */
    public static final TradeSide REDUCE_CLOSE_LONG = new TradeSide("reduce_close_long");

    /** The exchange reduced a short position. */
    public static final TradeSide REDUCE_CLOSE_SHORT = new TradeSide("reduce_close_short");

    /** Liquidation of a long position. */
    public static final TradeSide BURST_CLOSE_LONG = new TradeSide("burst_close_long");

    /** Liquidation of a short position. */
    public static final TradeSide BURST_CLOSE_SHORT = new TradeSide("burst_close_short");

    /** A long position set off against the short one. */
    public static final TradeSide OFFSET_CLOSE_LONG = new TradeSide("offset_close_long");

    /** A short position set off against the long one. */
    public static final TradeSide OFFSET_CLOSE_SHORT = new TradeSide("offset_close_short");

    /** Delivery of a long position. */
    public static final TradeSide DELIVERY_CLOSE_LONG = new TradeSide("delivery_close_long");

    /** Delivery of a short position. */
    public static final TradeSide DELIVERY_CLOSE_SHORT = new TradeSide("delivery_close_short");

    /** Auto-deleveraging of a long position. */
    public static final TradeSide DTE_SYS_ADL_CLOSE_LONG = new TradeSide("dte_sys_adl_close_long");

    /** Auto-deleveraging of a short position. */
    public static final TradeSide DTE_SYS_ADL_CLOSE_SHORT = new TradeSide("dte_sys_adl_close_short");

    /** A buy in one-way mode. */
    public static final TradeSide BUY_SINGLE = new TradeSide("buy_single");

    /** A sell in one-way mode. */
    public static final TradeSide SELL_SINGLE = new TradeSide("sell_single");

    /** The exchange reduced a short position in one-way mode. */
    public static final TradeSide REDUCE_BUY_SINGLE = new TradeSide("reduce_buy_single");

    /** The exchange reduced a long position in one-way mode. */
    public static final TradeSide REDUCE_SELL_SINGLE = new TradeSide("reduce_sell_single");

    /** Liquidation of a short position in one-way mode. */
    public static final TradeSide BURST_BUY_SINGLE = new TradeSide("burst_buy_single");

    /** Liquidation of a long position in one-way mode. */
    public static final TradeSide BURST_SELL_SINGLE = new TradeSide("burst_sell_single");

    /** Delivery of a long position in one-way mode. */
    public static final TradeSide DELIVERY_SELL_SINGLE = new TradeSide("delivery_sell_single");

    /** Delivery of a short position in one-way mode. */
    public static final TradeSide DELIVERY_BUY_SINGLE = new TradeSide("delivery_buy_single");

    /** Auto-deleveraging of a short position in one-way mode. */
    public static final TradeSide DTE_SYS_ADL_BUY_IN_SINGLE_SIDE_MODE =
            new TradeSide("dte_sys_adl_buy_in_single_side_mode");

    /** Auto-deleveraging of a long position in one-way mode. */
    public static final TradeSide DTE_SYS_ADL_SELL_IN_SINGLE_SIDE_MODE =
            new TradeSide("dte_sys_adl_sell_in_single_side_mode");
}
