package dev.exchangekit.bitget.spotplan;

import dev.exchangekit.bitget.internal.SpotPlanSearch;
import dev.exchangekit.core.spi.NewOrderKind;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;

/** New plan orders, found again by their client ids. */
record Placing() implements NewOrderKind<String, PlacePlanOrderRequest> {
    @Override
    public PlacePlanOrderRequest withClientOrderId(PlacePlanOrderRequest order, String id) {
        return order.toBuilder().clientOid(id).build();
    }

    @Override
    public String symbol(String symbol, PlacePlanOrderRequest order) {
        return symbol;
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
