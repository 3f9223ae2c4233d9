package dev.exchangekit.bithumb.order;

import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** Cancels, alone or in a batch. They do not say the market of the order. */
record Cancelling() implements WriteKind<String, CancelOrderRequest> {
    @Override
    public OrderAction action() {
        return OrderAction.CANCEL;
    }

    @Override
    public String symbol(String scope, CancelOrderRequest order) {
        return scope;
    }

    @Override
    public Optional<String> orderId(CancelOrderRequest order) {
        return order.orderId();
    }

    @Override
    public Optional<String> clientOrderId(CancelOrderRequest order) {
        return order.clientOrderId();
    }

    @Override
    public Plan<Finding> lookUp(String scope, CancelOrderRequest order, Instant since) {
        return OrderLookUp.cancelled(order.orderId(), order.clientOrderId());
    }
}
