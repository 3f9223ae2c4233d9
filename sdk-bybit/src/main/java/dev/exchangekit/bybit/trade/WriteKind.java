package dev.exchangekit.bybit.trade;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;
import java.util.Optional;

/**
 * What placing, amending and cancelling differ in, seen from one order, which stands alone or in a batch. Stateless.
 *
 * @param <T> what is said of the order
 */
interface WriteKind<T> {
    OrderAction action();

    /** Gives a new order a client order id that has none. */
    default T identify(T order, ClientOrderIds ids) {
        return order;
    }

    String symbol(T order);

    Optional<String> orderId(T order);

    Optional<String> orderLinkId(T order);

    /** True when the order can only make a position smaller. */
    default boolean reducesOnly(T order) {
        return false;
    }

    /**
     * What the order as it was found says of the write.
     *
     * @param since the exchange's time before which nothing can come from the write
     */
    Finding judge(T order, Order found, Instant since);

    /** The write took effect. */
    static Finding applied(Order found) {
        return Finding.applied(found.orderId(), found.orderLinkId().orElse(""));
    }

    /** The write can no longer take effect. */
    static Finding notApplied(Order found) {
        return Finding.notApplied(found.orderId(), found.orderLinkId().orElse(""));
    }
}
