package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/**
 * What an order or a trade does to a position, and why. New orders say {@link #OPEN} or {@link #CLOSE}, in hedge mode
 * only; the other words are answers.
 */
public record TradeSide(@JsonValue String wire) implements OpenWord {
    /** Opens a position; hedge mode. */
    public static final TradeSide OPEN = new TradeSide("open");

    /** Closes a position; hedge mode. */
    public static final TradeSide CLOSE = new TradeSide("close");

    /** Opens a long position; answers of unified accounts in hedge mode. */
    public static final TradeSide OPEN_LONG = new TradeSide("open_long");

    /** Closes a long position; answers of unified accounts in hedge mode. */
    public static final TradeSide CLOSE_LONG = new TradeSide("close_long");

    /** Opens a short position; answers of unified accounts in hedge mode. */
    public static final TradeSide OPEN_SHORT = new TradeSide("open_short");

    /** Closes a short position; answers of unified accounts in hedge mode. */
    public static final TradeSide CLOSE_SHORT = new TradeSide("close_short");

    /** Liquidates part of a long position; hedge mode. */
    public static final TradeSide REDUCE_CLOSE_LONG = new TradeSide("reduce_close_long");

    /** Liquidates part of a short position; hedge mode. */
    public static final TradeSide REDUCE_CLOSE_SHORT = new TradeSide("reduce_close_short");

    /** Liquidates a long position; hedge mode. */
    public static final TradeSide BURST_CLOSE_LONG = new TradeSide("burst_close_long");

    /** Liquidates a short position; hedge mode. */
    public static final TradeSide BURST_CLOSE_SHORT = new TradeSide("burst_close_short");

    /** Liquidates part of a long position by netting; hedge mode. */
    public static final TradeSide OFFSET_CLOSE_LONG = new TradeSide("offset_close_long");

    /** Liquidates part of a short position by netting; hedge mode. */
    public static final TradeSide OFFSET_CLOSE_SHORT = new TradeSide("offset_close_short");

    /** Delivers a long position; hedge mode. */
    public static final TradeSide DELIVERY_CLOSE_LONG = new TradeSide("delivery_close_long");

    /** Delivers a short position; hedge mode. */
    public static final TradeSide DELIVERY_CLOSE_SHORT = new TradeSide("delivery_close_short");

    /** Closes a long position by auto-deleveraging; hedge mode. */
    public static final TradeSide ADL_CLOSE_LONG = new TradeSide("dte_sys_adl_close_long");

    /** Closes a short position by auto-deleveraging; hedge mode. */
    public static final TradeSide ADL_CLOSE_SHORT = new TradeSide("dte_sys_adl_close_short");

    /** Buys; one-way mode. */
    public static final TradeSide BUY_SINGLE = new TradeSide("buy_single");

    /** Sells; one-way mode. */
    public static final TradeSide SELL_SINGLE = new TradeSide("sell_single");

    /** Buys to liquidate part of a short position; one-way mode. */
    public static final TradeSide REDUCE_BUY_SINGLE = new TradeSide("reduce_buy_single");

    /** Sells to liquidate part of a long position; one-way mode. */
    public static final TradeSide REDUCE_SELL_SINGLE = new TradeSide("reduce_sell_single");

    /** Buys to liquidate a short position; one-way mode. */
    public static final TradeSide BURST_BUY_SINGLE = new TradeSide("burst_buy_single");

    /** Sells to liquidate a long position; one-way mode. */
    public static final TradeSide BURST_SELL_SINGLE = new TradeSide("burst_sell_single");

    /** Buys to deliver a short position; one-way mode. */
    public static final TradeSide DELIVERY_BUY_SINGLE = new TradeSide("delivery_buy_single");

    /** Sells to deliver a long position; one-way mode. */
    public static final TradeSide DELIVERY_SELL_SINGLE = new TradeSide("delivery_sell_single");

    /** Buys to close a short position by auto-deleveraging; one-way mode. */
    public static final TradeSide ADL_BUY_SINGLE = new TradeSide("dte_sys_adl_buy_in_single_side_mode");

    /** Sells to close a long position by auto-deleveraging; one-way mode. */
    public static final TradeSide ADL_SELL_SINGLE = new TradeSide("dte_sys_adl_sell_in_single_side_mode");
}
