package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.bitget.ProductType;

/** What orders of a batch have in common. */
public interface OrderScope {
    /** Symbol in upper case: {@code BTCUSDT}. */
    String symbol();

    /** Which futures; required. */
    ProductType productType();
}
