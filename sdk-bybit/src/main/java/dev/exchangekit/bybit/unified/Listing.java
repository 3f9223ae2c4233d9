package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;

/**
 * An instrument as Bybit names it: the same text stands for different instruments in different categories.
 *
 * @param symbol upper case, for example {@code BTCUSDT}
 */
record Listing(Category category, String symbol) {
    boolean isSpot() {
        return category.equals(Category.SPOT);
    }
}
