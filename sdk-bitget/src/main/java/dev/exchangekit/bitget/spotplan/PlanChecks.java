package dev.exchangekit.bitget.spotplan;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;

/** Shape of requests about plan orders. */
final class PlanChecks {
    private PlanChecks() {}

    static void terms(PlanTerms order) {
        Check.positive("triggerPrice", order.triggerPrice());
        OrderChecks.positive("executePrice", order.executePrice());
        Check.positive("size", order.size());
        Check.that(
                !order.orderType().equals(OrderType.LIMIT)
                        || order.executePrice().isPresent(),
                "executePrice",
                "absent",
                "is required for limit orders");
    }

    static void target(PlanTarget order) {
        OrderChecks.target(order.orderId(), order.clientOid());
    }
}
