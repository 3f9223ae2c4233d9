package dev.exchangekit.bitget.futuresplan;

import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.bitget.internal.PlanOrderSearch;
import dev.exchangekit.core.spi.FoundOrder;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;

/** Trigger orders that are looked up to settle a write whose answer was lost. */
final class Plans {
    private Plans() {}

    static Plan<Optional<PlanOrder>> find(
            OrderScope scope, PlanType planType, Optional<String> orderId, Optional<String> clientOid) {
        return PlanOrderSearch.find(scope.productType(), planType, scope.symbol(), orderId, clientOid);
    }

    /** What became of a new order of that id. */
    static Plan<Finding> placed(OrderScope scope, PlanType planType, Optional<String> clientOid, Instant since) {
        return find(scope, planType, Optional.empty(), clientOid)
                .map(found -> found.map(order -> seen(order).placed(since)).orElseGet(Finding::noTrace));
    }

    /** The order as every exchange would show it. One that was triggered was taken, whatever became of its order. */
    static FoundOrder seen(PlanOrder order) {
        return new FoundOrder(
                order.orderId(),
                order.clientOid().orElse(""),
                order.createdAt(),
                order.updatedAt().orElse(order.createdAt()),
                state(order.status()));
    }

    private static FoundOrder.State state(PlanStatus status) {
        if (status.equals(PlanStatus.CANCELLED)) {
            return FoundOrder.State.CANCELLED;
        }
        boolean triggered = status.equals(PlanStatus.EXECUTED) || status.equals(PlanStatus.FAILED);
        return triggered ? FoundOrder.State.FILLED : FoundOrder.State.OPEN;
    }
}
