package dev.exchangekit.bitget.spottrade;

import java.util.List;
import java.util.Optional;

/**
 * A request about several orders.
 *
 * @param <T> what is said of each order
 * @param <Q> the request itself
 */
public interface OrderBatch<T, Q extends OrderBatch<T, Q>> {
    /** Symbol in upper case of all orders; required unless {@link #batchMode} is {@link BatchMode#MULTIPLE}. */
    Optional<String> symbol();

    /** Whether the orders share a symbol; they do when absent. */
    Optional<BatchMode> batchMode();

    /** The orders, 1 to 50. */
    List<T> orders();

    /** The same request about other orders. */
    Q withOrders(List<T> orders);
}
