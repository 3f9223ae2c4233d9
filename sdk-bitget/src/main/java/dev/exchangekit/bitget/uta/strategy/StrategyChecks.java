package dev.exchangekit.bitget.uta.strategy;

import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.bitget.internal.UtaChecks;
import dev.exchangekit.core.spi.Check;
import java.math.BigDecimal;
import java.util.Optional;

/** Shape of requests on strategy orders. */
final class StrategyChecks {
    private StrategyChecks() {}

    static void place(PlaceStrategyOrderRequest order) {
        Check.name("symbol", order.symbol());
        order.clientOid().ifPresent(UtaChecks::clientOid);
        UtaChecks.tpsl(order);
        numbers(order, order.quantity());
        StrategyType type = order.type().orElse(StrategyType.TPSL);
        if (type.equals(StrategyType.TRIGGER)) {
            UtaChecks.required("triggerPrice", order.triggerPrice().isPresent(), "is required for a trigger order");
            UtaChecks.required("quantity", order.quantity().isPresent(), "is required for a trigger order");
        } else if (type.equals(StrategyType.TPSL)) {
            UtaChecks.required(
                    "takeProfit",
                    order.takeProfit().isPresent() || order.stopLoss().isPresent(),
                    "a take profit or a stop loss is required");
            UtaChecks.required(
                    "quantity",
                    order.quantity().isPresent() || !order.tpslMode().equals(Optional.of(TpslMode.PARTIAL)),
                    "is required for a part of the position");
        }
    }

    static void modify(ModifyStrategyOrderRequest change) {
        UtaChecks.target(change);
        UtaChecks.tpslChange(change);
        numbers(change, change.quantity());
        UtaChecks.anyChange(
                change,
                change.quantity(),
                change.triggerBy(),
                change.triggerPrice(),
                change.triggerOrderType(),
                change.triggerOrderPrice());
    }

    private static void numbers(TriggerTerms terms, Optional<BigDecimal> quantity) {
        OrderChecks.positive("quantity", quantity);
        OrderChecks.positive("triggerPrice", terms.triggerPrice());
        OrderChecks.positive("triggerOrderPrice", terms.triggerOrderPrice());
    }
}
