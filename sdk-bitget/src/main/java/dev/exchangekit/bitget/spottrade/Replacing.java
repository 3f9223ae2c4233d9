package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/**
 * Orders that take the place of others. What is sought is the new order, by its own id: that the old one is gone does
 * not say that a new one came.
 */
record Replacing() implements WriteKind<String, ReplaceOrderRequest> {
    @Override
    public OrderAction action() {
        return OrderAction.PLACE;
    }

    @Override
    public ReplaceOrderRequest identify(ReplaceOrderRequest order, ClientOrderIds ids) {
        return order.newClientOid().isPresent()
                ? order
                : order.toBuilder().newClientOid(ids.next()).build();
    }

    @Override
    public String symbol(String symbol, ReplaceOrderRequest order) {
        return order.symbol();
    }

    @Override
    public Optional<String> orderId(ReplaceOrderRequest order) {
        return Optional.empty();
    }

    @Override
    public Optional<String> clientOrderId(ReplaceOrderRequest order) {
        return order.newClientOid();
    }

    @Override
    public Plan<Finding> lookUp(String symbol, ReplaceOrderRequest order, Instant since) {
        return OrderLookUp.placed(order.newClientOid().orElseThrow(), since);
    }
}
