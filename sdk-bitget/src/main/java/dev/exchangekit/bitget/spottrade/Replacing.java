package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.core.spi.NewOrderKind;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;

/**
 * Orders that take the place of others. What is sought is the new order, by its own id: that the old one is gone does
 * not say that a new one came.
 */
record Replacing() implements NewOrderKind<String, ReplaceOrderRequest> {
    @Override
    public ReplaceOrderRequest withClientOrderId(ReplaceOrderRequest order, String id) {
        return order.toBuilder().newClientOid(id).build();
    }

    @Override
    public String symbol(String symbol, ReplaceOrderRequest order) {
        return order.symbol();
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
