package dev.exchangekit.bithumb.internal;

import dev.exchangekit.bithumb.order.Order;
import dev.exchangekit.bithumb.order.OrderInfoRequest;
import dev.exchangekit.bithumb.order.OrdersEndpoints;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.Plan;
import java.util.Optional;

/** Finds an order by one of its ids, and never takes one for another should an id be ignored. */
public final class OrderSearch {
    private OrderSearch() {}

    /** The order of that id, where the exchange knows one. Its own id goes before the client's. */
    public static Plan<Optional<Order>> find(Optional<String> orderId, Optional<String> clientOrderId) {
        Optional<String> ownId = orderId.isPresent() ? Optional.empty() : clientOrderId;
        OrderInfoRequest request =
                OrderInfoRequest.builder().orderId(orderId).clientOrderId(ownId).build();
        return Plan.call(OrdersEndpoints.ORDER, request)
                .map(order -> Optional.of(order)
                        .filter(found -> orderId.map(found.orderId()::equals)
                                .orElseGet(() -> found.clientOrderId().equals(ownId))))
                .rescue(OrderSearch::absent);
    }

    private static Optional<Plan<Optional<Order>>> absent(SdkException failure) {
        boolean unknown = failure instanceof ExchangeException e && e.kind() == ErrorKind.ORDER_NOT_FOUND;
        return unknown ? Optional.of(Plan.of(Optional.empty())) : Optional.empty();
    }
}
