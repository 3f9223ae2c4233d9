package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.core.spi.NewOrderKind;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;

/** Reversals of positions, each of which is a new order. */
record Reversing() implements NewOrderKind<OrderScope, ReverseRequest> {
    @Override
    public ReverseRequest withClientOrderId(ReverseRequest order, String id) {
        return order.withClientOid(id);
    }

    @Override
    public String symbol(OrderScope scope, ReverseRequest order) {
        return scope.symbol();
    }

    @Override
    public Optional<String> clientOrderId(ReverseRequest order) {
        return order.clientOid();
    }

    @Override
    public Plan<Finding> lookUp(OrderScope scope, ReverseRequest order, Instant since) {
        return Orders.placed(scope, order.clientOid(), since);
    }
}
