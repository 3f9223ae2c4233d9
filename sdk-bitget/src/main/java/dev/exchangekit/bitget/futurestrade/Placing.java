package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.core.spi.NewOrderKind;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** New orders. */
record Placing<T extends OrderTerms>(BiFunction<T, String, T> withClientOid) implements NewOrderKind<OrderScope, T> {
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
        return order.clientOid();
    }

    @Override
    public boolean reducesOnly(T order) {
        return order.reduceOnly().orElse(false) || order.tradeSide().equals(Optional.of(TradeSide.CLOSE));
    }

    @Override
    public Plan<Finding> lookUp(OrderScope scope, T order, Instant since) {
        return Orders.placed(scope, order.clientOid(), since);
    }
}
