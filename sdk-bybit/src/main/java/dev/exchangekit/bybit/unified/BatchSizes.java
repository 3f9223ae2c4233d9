package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;

/** How many orders Bybit takes at once. */
final class BatchSizes {
    private static final int LARGEST = 20;
    private static final int LARGEST_SPOT = 10;

    private BatchSizes() {}

    static int largest(Category category) {
        return category.equals(Category.SPOT) ? LARGEST_SPOT : LARGEST;
    }
}
