package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** New orders of a batch, found again by their client ids. */
record PlacingInBatch() implements WriteKind<String, NewOrder> {
    @Override
    public OrderAction action() {
        return OrderAction.PLACE;
    }

    @Override
    public NewOrder identify(NewOrder order, ClientOrderIds ids) {
        return order.clientOid().isPresent() ? order : order.withClientOid(ids.next());
    }

    @Override
    public String symbol(String symbol, NewOrder order) {
        return order.symbol().orElse(symbol);
    }

    @Override
    public Optional<String> orderId(NewOrder order) {
        return Optional.empty();
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
