package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** New orders. */
record Placing<T extends OrderTerms>(BiFunction<T, String, T> withClientOid) implements WriteKind<OrderScope, T> {
    @Override
    public OrderAction action() {
        return OrderAction.PLACE;
    }

    @Override
    public T identify(T order, ClientOrderIds ids) {
        return order.clientOid().isPresent() ? order : withClientOid.apply(order, ids.next());
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
