package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What gave an order. */
public record OrderSource(@JsonValue String wire) implements OpenWord {
    /** A limit order like any other. */
    public static final OrderSource NORMAL = new OrderSource("normal");

    /** A market order. */
    public static final OrderSource MARKET = new OrderSource("market");

    /** A lead trader who buys. */
    public static final OrderSource SPOT_TRADER_BUY = new OrderSource("spot_trader_buy");

    /** A lead trader who sells. */
    public static final OrderSource SPOT_TRADER_SELL = new OrderSource("spot_trader_sell");

    /** A copy of a lead trader who buys. */
    public static final OrderSource SPOT_FOLLOWER_BUY = new OrderSource("spot_follower_buy");

    /** A copy of a lead trader who sells. */
    public static final OrderSource SPOT_FOLLOWER_SELL = new OrderSource("spot_follower_sell");

    /** One of two orders of which either cancels the other. */
    public static final OrderSource STRATEGY_OCO_LIMIT = new OrderSource("strategy_oco_limit");
}
