package dev.exchangekit.bithumb.order;

import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** Cancels by the older call. */
record CancellingV1() implements WriteKind<String, CancelOrderV1Request> {
    @Override
    public OrderAction action() {
        return OrderAction.CANCEL;
    }

    @Override
    public String symbol(String scope, CancelOrderV1Request order) {
        return scope;
    }

    @Override
    public Optional<String> orderId(CancelOrderV1Request order) {
        return Optional.of(order.orderId());
    }

    @Override
    public Optional<String> clientOrderId(CancelOrderV1Request order) {
        return Optional.empty();
    }

    @Override
    public Plan<Finding> lookUp(String scope, CancelOrderV1Request order, Instant since) {
        return OrderLookUp.cancelled(orderId(order), Optional.empty());
    }
}
