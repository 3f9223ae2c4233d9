package dev.exchangekit.bitget.spotplan;

import dev.exchangekit.bitget.internal.SpotPlanSearch;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** New plan orders, found again by their client ids. */
record Placing() implements WriteKind<String, PlacePlanOrderRequest> {
    @Override
    public OrderAction action() {
        return OrderAction.PLACE;
    }

    @Override
    public PlacePlanOrderRequest identify(PlacePlanOrderRequest order, ClientOrderIds ids) {
        return order.clientOid().isPresent()
                ? order
                : order.toBuilder().clientOid(ids.next()).build();
    }

    @Override
    public String symbol(String symbol, PlacePlanOrderRequest order) {
        return symbol;
    }

    @Override
    public Optional<String> orderId(PlacePlanOrderRequest order) {
        return Optional.empty();
    }

    @Override
    public Optional<String> clientOrderId(PlacePlanOrderRequest order) {
        return order.clientOid();
    }

    @Override
    public Plan<Finding> lookUp(String symbol, PlacePlanOrderRequest order, Instant since) {
        return SpotPlanSearch.find(Optional.of(symbol), Optional.empty(), order.clientOid())
                .map(found ->
                        found.map(f -> SpotPlanSearch.found(f).placed(since)).orElseGet(Finding::noTrace));
    }
}
