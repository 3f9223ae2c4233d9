package dev.exchangekit.bithumb.order;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.Following;
import java.time.Duration;

/** Follows orders to their end. */
final class OrderFollowing {
    /** How long an order that was taken may be not found. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static final Following<OrderInfoRequest, Order> ORDERS = new Following<>(
            "Bithumb", OrdersEndpoints.ORDER, order -> order.state().isFinal(), OrderFollowing::mayCome, PATIENCE);

    private OrderFollowing() {}

    private static boolean mayCome(SdkException failure) {
        return failure instanceof ExchangeException refusal && refusal.kind() == ErrorKind.ORDER_NOT_FOUND;
    }
}
