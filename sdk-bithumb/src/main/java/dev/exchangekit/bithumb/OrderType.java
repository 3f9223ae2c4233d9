package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of an order. */
public record OrderType(@JsonValue String wire) implements OpenWord {
    /** Buys or sells a quantity at a price or a better one. */
    public static final OrderType LIMIT = new OrderType("limit");

    /** Buys at the market for an amount of the quote currency. */
    public static final OrderType PRICE = new OrderType("price");

    /** Sells a quantity at the market. */
    public static final OrderType MARKET = new OrderType("market");

    /** Buys for an amount, or sells a quantity, at the best price of the other side. KRW markets only. */
    public static final OrderType BEST = new OrderType("best");
}
