package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** Reversals of positions, each of which is a new order. */
record Reversing() implements WriteKind<OrderScope, ReverseRequest> {
    @Override
    public OrderAction action() {
        return OrderAction.PLACE;
    }

    @Override
    public ReverseRequest identify(ReverseRequest order, ClientOrderIds ids) {
        return order.clientOid().isPresent() ? order : order.withClientOid(ids.next());
    }

    @Override
    public String symbol(OrderScope scope, ReverseRequest order) {
        return scope.symbol();
    }

    @Override
    public Optional<String> orderId(ReverseRequest order) {
        return Optional.empty();
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
