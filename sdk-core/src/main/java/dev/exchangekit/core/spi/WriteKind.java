package dev.exchangekit.core.spi;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;
import java.util.Optional;

/**
 * What placing, amending and cancelling differ in, seen from one order, which stands alone or in a batch. Stateless.
 *
 * @param <S> what a batch says once for all its orders, like the kind of product
 * @param <T> what is said of the order
 */
public interface WriteKind<S, T> {
    OrderAction action();

    /** Gives a new order a client order id that has none. */
    default T identify(T order, ClientOrderIds ids) {
        return order;
    }

    /**
     * The same for orders that also state when they were made.
     *
     * @param now the exchange's time, as far as it is known
     */
    default T identify(T order, ClientOrderIds ids, Instant now) {
        return identify(order, ids);
    }

    /** See {@link OrderWrite#acceptableUntil}. */
    default Optional<Instant> acceptableUntil(T order) {
        return Optional.empty();
    }

    String symbol(S scope, T order);

    /** The exchange's id of the order, where the request names it. */
    Optional<String> orderId(T order);

    Optional<String> clientOrderId(T order);

    /** True when the order can only make a position smaller. */
    default boolean reducesOnly(T order) {
        return false;
    }

    /**
     * Asks the exchange what became of the write.
     *
     * @param since the exchange's time before which nothing can come from the write
     */
    Plan<Finding> lookUp(S scope, T order, Instant since);
}
