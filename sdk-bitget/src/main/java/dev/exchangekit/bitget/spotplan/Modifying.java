package dev.exchangekit.bitget.spotplan;

import dev.exchangekit.bitget.internal.SpotPlanSearch;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.AsAsked;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** Changes of plan orders. */
record Modifying() implements WriteKind<String, ModifyPlanOrderRequest> {
    @Override
    public OrderAction action() {
        return OrderAction.AMEND;
    }

    /** The request names none. */
    @Override
    public String symbol(String symbol, ModifyPlanOrderRequest order) {
        return "";
    }

    @Override
    public Optional<String> orderId(ModifyPlanOrderRequest order) {
        return order.orderId();
    }

    @Override
    public Optional<String> clientOrderId(ModifyPlanOrderRequest order) {
        return order.clientOid();
    }

    @Override
    public Plan<Finding> lookUp(String symbol, ModifyPlanOrderRequest order, Instant since) {
        return SpotPlanSearch.find(Optional.empty(), order.orderId(), order.clientOid())
                .map(found -> found.map(f -> SpotPlanSearch.found(f).amended(hasAll(order, f), since))
                        .orElseGet(Finding::noTrace));
    }

    private static boolean hasAll(ModifyPlanOrderRequest asked, PlanOrder found) {
        return asked.orderType().equals(found.orderType())
                && AsAsked.number(Optional.of(asked.triggerPrice()), Optional.of(found.triggerPrice()))
                && AsAsked.number(Optional.of(asked.size()), Optional.of(found.size()))
                && AsAsked.number(asked.executePrice(), found.executePrice());
    }
}
