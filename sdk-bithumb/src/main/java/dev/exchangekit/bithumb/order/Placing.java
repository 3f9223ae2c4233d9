package dev.exchangekit.bithumb.order;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** New orders, alone or in a batch, found again by their client ids. */
record Placing<T extends OrderTerms<T>>() implements WriteKind<String, T> {
    @Override
    public OrderAction action() {
        return OrderAction.PLACE;
    }

    @Override
    public T identify(T order, ClientOrderIds ids) {
        return order.clientOrderId().isPresent() ? order : order.withClientOrderId(ids.next());
    }

    @Override
    public String symbol(String scope, T order) {
        return order.market();
    }

    @Override
    public Optional<String> orderId(T order) {
        return Optional.empty();
    }

    @Override
    public Optional<String> clientOrderId(T order) {
        return order.clientOrderId();
    }

    @Override
    public Plan<Finding> lookUp(String scope, T order, Instant since) {
        return OrderLookUp.placed(order.clientOrderId().orElseThrow(), since);
    }
}
