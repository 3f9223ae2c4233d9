package dev.exchangekit.bitget.spotplan;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.core.spi.Check;

/** Shape of requests about plan orders. */
final class PlanChecks {
    static final int LONGEST_ID = 50;

    private PlanChecks() {}

    static void terms(PlanTerms order) {
        Check.positive("triggerPrice", order.triggerPrice());
        order.executePrice().ifPresent(v -> Check.positive("executePrice", v));
        Check.positive("size", order.size());
        Check.that(
                !order.orderType().equals(OrderType.LIMIT)
                        || order.executePrice().isPresent(),
                "executePrice",
                "absent",
                "is required for limit orders");
    }

    static void target(PlanTarget order) {
        Check.that(
                order.orderId().isPresent() || order.clientOid().isPresent(),
                "orderId",
                "absent",
                "or clientOid is required");
        order.orderId().ifPresent(v -> Check.text("orderId", v, LONGEST_ID));
        order.clientOid().ifPresent(v -> Check.text("clientOid", v, LONGEST_ID));
    }
}
