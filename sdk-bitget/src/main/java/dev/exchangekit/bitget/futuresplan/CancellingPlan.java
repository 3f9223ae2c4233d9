package dev.exchangekit.bitget.futuresplan;

import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** Cancels of trigger orders. */
record CancellingPlan() implements WriteKind<CancelPlanOrdersRequest, PlanCancellation> {
    @Override
    public OrderAction action() {
        return OrderAction.CANCEL;
    }

    @Override
    public String symbol(CancelPlanOrdersRequest batch, PlanCancellation order) {
        return batch.symbol();
    }

    @Override
    public Optional<String> orderId(PlanCancellation order) {
        return order.orderId();
    }

    @Override
    public Optional<String> clientOrderId(PlanCancellation order) {
        return order.clientOid();
    }

    @Override
    public Plan<Finding> lookUp(CancelPlanOrdersRequest batch, PlanCancellation order, Instant since) {
        return Plans.find(batch, batch.planType().orElse(PlanType.NORMAL), order.orderId(), order.clientOid())
                .map(found -> found.map(o -> Plans.seen(o).cancelled()).orElseGet(Finding::noTrace));
    }
}
