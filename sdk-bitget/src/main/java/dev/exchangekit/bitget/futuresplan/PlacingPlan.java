package dev.exchangekit.bitget.futuresplan;

import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * New trigger orders.
 *
 * @param reducing whether the order can only make a position smaller
 */
record PlacingPlan<T extends OrderScope>(
        Function<T, PlanType> planType,
        Function<T, Optional<String>> clientOid,
        BiFunction<T, String, T> withClientOid,
        Predicate<T> reducing)
        implements WriteKind<OrderScope, T> {
    @Override
    public OrderAction action() {
        return OrderAction.PLACE;
    }

    @Override
    public T identify(T order, ClientOrderIds ids) {
        return clientOrderId(order).isPresent() ? order : withClientOid.apply(order, ids.next());
    }

    @Override
    public String symbol(OrderScope scope, T order) {
        return scope.symbol();
    }

    @Override
    public Optional<String> orderId(T order) {
        return Optional.empty();
    }

    @Override
    public Optional<String> clientOrderId(T order) {
        return clientOid.apply(order);
    }

    @Override
    public boolean reducesOnly(T order) {
        return reducing.test(order);
    }

    @Override
    public Plan<Finding> lookUp(OrderScope scope, T order, Instant since) {
        return Plans.placed(scope, planType.apply(order), clientOrderId(order), since);
    }
}
