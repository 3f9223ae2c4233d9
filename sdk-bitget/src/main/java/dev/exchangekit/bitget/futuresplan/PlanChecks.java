package dev.exchangekit.bitget.futuresplan;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Shape of requests on trigger orders. */
final class PlanChecks {
    private static final BigDecimal WIDEST_CALLBACK = BigDecimal.TEN;

    private PlanChecks() {}

    static void trigger(PlacePlanOrderRequest order) {
        Check.name("symbol", order.symbol());
        Check.name("marginCoin", order.marginCoin());
        Check.positive("size", order.size());
        Check.positive("triggerPrice", order.triggerPrice());
        OrderChecks.positive("price", order.price());
        OrderChecks.id("clientOid", order.clientOid());
        OrderChecks.notNegative("takeProfitTriggerPrice", order.takeProfitTriggerPrice());
        OrderChecks.notNegative("takeProfitExecutePrice", order.takeProfitExecutePrice());
        OrderChecks.notNegative("stopLossTriggerPrice", order.stopLossTriggerPrice());
        OrderChecks.notNegative("stopLossExecutePrice", order.stopLossExecutePrice());
        Check.that(
                order.price().isPresent() || !order.orderType().equals(OrderType.LIMIT),
                "price",
                "absent",
                "is required for a limit order");
        Check.that(
                order.callbackRatio().isPresent() || !order.planType().equals(PlanType.TRACK),
                "callbackRatio",
                "absent",
                "is required for a trailing order");
        callback("callbackRatio", order.callbackRatio());
    }

    static void tpsl(PlaceTpslOrderRequest order) {
        Check.name("symbol", order.symbol());
        Check.name("marginCoin", order.marginCoin());
        Check.positive("triggerPrice", order.triggerPrice());
        OrderChecks.notNegative("executePrice", order.executePrice());
        OrderChecks.positive("size", order.size());
        OrderChecks.positive("rangeRate", order.rangeRate());
        OrderChecks.id("clientOid", order.clientOid());
        boolean whole = order.planType().equals(PlanType.POSITION_PROFIT)
                || order.planType().equals(PlanType.POSITION_LOSS);
        Check.that(whole || order.size().isPresent(), "size", "absent", "is required for part of a position");
        Check.that(
                order.rangeRate().isPresent() || !order.planType().equals(PlanType.MOVING),
                "rangeRate",
                "absent",
                "is required for a trailing stop");
    }

    static void positionTpsl(PlacePositionTpslRequest order) {
        Check.name("symbol", order.symbol());
        Check.name("marginCoin", order.marginCoin());
        Check.that(
                order.takeProfitTriggerPrice().isPresent()
                        || order.stopLossTriggerPrice().isPresent(),
                "takeProfitTriggerPrice",
                "absent",
                "a take profit or a stop loss is required");
        OrderChecks.positive("takeProfitTriggerPrice", order.takeProfitTriggerPrice());
        OrderChecks.positive("takeProfitSize", order.takeProfitSize());
        OrderChecks.notNegative("takeProfitExecutePrice", order.takeProfitExecutePrice());
        OrderChecks.id("takeProfitClientOid", order.takeProfitClientOid());
        OrderChecks.positive("stopLossTriggerPrice", order.stopLossTriggerPrice());
        OrderChecks.positive("stopLossSize", order.stopLossSize());
        OrderChecks.notNegative("stopLossExecutePrice", order.stopLossExecutePrice());
        OrderChecks.id("stopLossClientOid", order.stopLossClientOid());
    }

    static void modification(ModifyPlanOrderRequest change) {
        Check.name("symbol", change.symbol());
        OrderChecks.target(change.orderId(), change.clientOid());
        boolean anyChange = Stream.of(
                        change.newSize(),
                        change.newPrice(),
                        change.newCallbackRatio(),
                        change.newTriggerPrice(),
                        change.newTriggerType(),
                        change.newTakeProfitTriggerPrice(),
                        change.newTakeProfitExecutePrice(),
                        change.newTakeProfitTriggerType(),
                        change.newStopLossTriggerPrice(),
                        change.newStopLossExecutePrice(),
                        change.newStopLossTriggerType())
                .anyMatch(Optional::isPresent);
        Check.that(anyChange, "newTriggerPrice", "absent", "something must change");
        OrderChecks.positive("newSize", change.newSize());
        OrderChecks.positive("newPrice", change.newPrice());
        OrderChecks.positive("newTriggerPrice", change.newTriggerPrice());
        OrderChecks.notNegative("newTakeProfitTriggerPrice", change.newTakeProfitTriggerPrice());
        OrderChecks.notNegative("newTakeProfitExecutePrice", change.newTakeProfitExecutePrice());
        OrderChecks.notNegative("newStopLossTriggerPrice", change.newStopLossTriggerPrice());
        OrderChecks.notNegative("newStopLossExecutePrice", change.newStopLossExecutePrice());
        callback("newCallbackRatio", change.newCallbackRatio());
    }

    private static void callback(String field, Optional<BigDecimal> ratio) {
        OrderChecks.positive(field, ratio);
        ratio.ifPresent(v -> Check.that(v.compareTo(WIDEST_CALLBACK) <= 0, field, v, "must be at most 10"));
    }
}
