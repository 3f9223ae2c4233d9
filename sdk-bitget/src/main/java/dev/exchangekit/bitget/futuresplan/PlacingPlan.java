package dev.exchangekit.bitget.futuresplan;

import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.core.spi.NewOrderKind;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
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
        implements NewOrderKind<OrderScope, T> {
    @Override
    public T withClientOrderId(T order, String id) {
        return withClientOid.apply(order, id);
    }

    @Override
    public String symbol(OrderScope scope, T order) {
        return scope.symbol();
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
