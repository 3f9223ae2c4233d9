package dev.exchangekit.bitget.futuresplan;

import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.bitget.futurestrade.OrderTarget;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.AsAsked;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Changes of trigger orders.
 *
 * @param asAsked whether an order has every value that was asked for
 * @param reducing whether such orders can only make a position smaller
 */
record ModifyingPlan<T extends OrderTarget & OrderScope>(
        Function<T, PlanType> planType, BiPredicate<T, PlanOrder> asAsked, boolean reducing)
        implements WriteKind<OrderScope, T> {
    @Override
    public OrderAction action() {
        return OrderAction.AMEND;
    }

    @Override
    public String symbol(OrderScope scope, T change) {
        return scope.symbol();
    }

    @Override
    public Optional<String> orderId(T change) {
        return change.orderId();
    }

    @Override
    public Optional<String> clientOrderId(T change) {
        return change.clientOid();
    }

    @Override
    public boolean reducesOnly(T change) {
        return reducing;
    }

    @Override
    public Plan<Finding> lookUp(OrderScope scope, T change, Instant since) {
        return Plans.find(scope, planType.apply(change), change.orderId(), change.clientOid())
                .map(found -> found.map(order -> Plans.seen(order).amended(asAsked.test(change, order), since))
                        .orElseGet(Finding::noTrace));
    }

    static boolean isAsAsked(ModifyPlanOrderRequest asked, PlanOrder found) {
        return AsAsked.number(asked.newSize(), found.size())
                && AsAsked.number(asked.newPrice(), found.price())
                && AsAsked.number(asked.newCallbackRatio(), found.callbackRatio())
                && AsAsked.number(asked.newTriggerPrice(), found.triggerPrice())
                && AsAsked.word(asked.newTriggerType(), found.triggerType())
                && AsAsked.number(asked.newTakeProfitTriggerPrice(), found.takeProfitTriggerPrice())
                && AsAsked.number(asked.newTakeProfitExecutePrice(), found.takeProfitExecutePrice())
                && AsAsked.word(asked.newTakeProfitTriggerType(), found.takeProfitTriggerType())
                && AsAsked.number(asked.newStopLossTriggerPrice(), found.stopLossTriggerPrice())
                && AsAsked.number(asked.newStopLossExecutePrice(), found.stopLossExecutePrice())
                && AsAsked.word(asked.newStopLossTriggerType(), found.stopLossTriggerType());
    }

    static boolean isAsAsked(ModifyTpslOrderRequest asked, PlanOrder found) {
        return AsAsked.number(Optional.of(asked.triggerPrice()), found.triggerPrice())
                && AsAsked.word(asked.triggerType(), found.triggerType())
                && AsAsked.number(asked.executePrice(), found.executePrice())
                && AsAsked.number(asked.size(), found.size())
                && AsAsked.number(asked.rangeRate(), found.callbackRatio());
    }
}
