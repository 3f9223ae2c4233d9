package dev.exchangekit.bitget.spotplan;

import dev.exchangekit.bitget.internal.SpotPlanSearch;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** Cancels of single plan orders. */
record Cancelling() implements WriteKind<String, CancelPlanOrderRequest> {
    @Override
    public OrderAction action() {
        return OrderAction.CANCEL;
    }

    /** The request names none. */
    @Override
    public String symbol(String symbol, CancelPlanOrderRequest order) {
        return "";
    }

    @Override
    public Optional<String> orderId(CancelPlanOrderRequest order) {
        return order.orderId();
    }

    @Override
    public Optional<String> clientOrderId(CancelPlanOrderRequest order) {
        return order.clientOid();
    }

    @Override
    public Plan<Finding> lookUp(String symbol, CancelPlanOrderRequest order, Instant since) {
        return SpotPlanSearch.find(Optional.empty(), order.orderId(), order.clientOid())
                .map(found ->
                        found.map(f -> SpotPlanSearch.found(f).cancelled()).orElseGet(Finding::noTrace));
    }
}
