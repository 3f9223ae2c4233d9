package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How an order is priced. */
public record OrderType(@JsonValue String wire) implements OpenWord {
    /** At its price or better. */
    public static final OrderType LIMIT = new OrderType("Limit");

    /** At the best prices there are, within the slippage that the exchange allows. */
    public static final OrderType MARKET = new OrderType("Market");

    /** In answers only, mainly on executions that are no trades. */
    public static final OrderType UNKNOWN = new OrderType("UNKNOWN");

    /** In answers only. */
    public static final OrderType BLOCK_TRADE_ROLL_BACK = new OrderType("Block trade Roll Back");

    /** In answers only. */
    public static final OrderType BLOCK_TRADE_LIMIT = new OrderType("Block trade-Limit");
}
