package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.core.spi.NewOrderKind;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;

/** New orders of a batch, found again by their client ids. */
record PlacingInBatch() implements NewOrderKind<String, NewOrder> {
    @Override
    public NewOrder withClientOrderId(NewOrder order, String id) {
        return order.withClientOid(id);
    }

    @Override
    public String symbol(String symbol, NewOrder order) {
        return order.symbol().orElse(symbol);
    }

    @Override
    public Optional<String> clientOrderId(NewOrder order) {
        return order.clientOid();
    }

    @Override
    public Plan<Finding> lookUp(String symbol, NewOrder order, Instant since) {
        return OrderLookUp.placed(order.clientOid().orElseThrow(), since);
    }
}
