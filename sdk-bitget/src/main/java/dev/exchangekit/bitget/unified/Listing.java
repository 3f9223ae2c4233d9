package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.ProductType;

/**
 * An instrument as Bitget names it: the same text stands for different instruments in different categories.
 *
 * @param symbol upper case, for example {@code BTCUSDT}
 */
record Listing(Category category, String symbol) {
    boolean isSpot() {
        return category.equals(Category.SPOT);
    }

    /** The category as the API of classic accounts names it; of futures only. */
    ProductType productType() {
        return productType(category);
    }

    static ProductType productType(Category category) {
        return new ProductType(category.wire());
    }
}
