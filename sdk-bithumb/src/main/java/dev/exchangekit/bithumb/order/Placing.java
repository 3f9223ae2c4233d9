package dev.exchangekit.bithumb.order;

import dev.exchangekit.core.spi.NewOrderKind;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;

/** New orders, alone or in a batch, found again by their client ids. */
record Placing<T extends OrderTerms<T>>() implements NewOrderKind<String, T> {
    @Override
    public T withClientOrderId(T order, String id) {
        return order.withClientOrderId(id);
    }

    @Override
    public String symbol(String scope, T order) {
        return order.market();
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
