package dev.exchangekit.bitget.spotplan;

import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.math.BigDecimal;
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
        return PlanSearch.find(Optional.empty(), order.orderId(), order.clientOid())
                .map(found -> found.map(f -> PlanSearch.found(f).amended(hasAll(order, f), since))
                        .orElseGet(Finding::noTrace));
    }

    private static boolean hasAll(ModifyPlanOrderRequest asked, PlanOrder found) {
        return isSame(asked.triggerPrice(), found.triggerPrice())
                && isSame(asked.size(), found.size())
                && asked.orderType().equals(found.orderType())
                && (asked.executePrice().isEmpty()
                        || found.executePrice()
                                .filter(price -> isSame(asked.executePrice().get(), price))
                                .isPresent());
    }

    private static boolean isSame(BigDecimal asked, BigDecimal found) {
        return asked.compareTo(found) == 0;
    }
}
