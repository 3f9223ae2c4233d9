package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Category;
import java.util.List;

/**
 * A request about several orders of one category.
 *
 * @param <T> what is said of each order
 * @param <Q> the request itself
 */
public interface OrderBatch<T, Q extends OrderBatch<T, Q>> {
    /** Kind of product: spot, linear, inverse or option. */
    Category category();

    /** The orders: 1 to 20, of spot 1 to 10. */
    List<T> orders();

    /** The same request about other orders. */
    Q withOrders(List<T> orders);
}
