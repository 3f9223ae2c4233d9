package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** Cancels. */
record Cancelling<T extends OrderTarget>() implements WriteKind<OrderScope, T> {
    @Override
    public OrderAction action() {
        return OrderAction.CANCEL;
    }

    @Override
    public String symbol(OrderScope scope, T order) {
        return scope.symbol();
    }

    @Override
    public Optional<String> orderId(T order) {
        return order.orderId();
    }

    @Override
    public Optional<String> clientOrderId(T order) {
        return order.clientOid();
    }

    @Override
    public Plan<Finding> lookUp(OrderScope scope, T order, Instant since) {
        return Orders.find(scope, order.orderId(), order.clientOid())
                .map(found -> found.map(o -> Orders.seen(o).cancelled()).orElseGet(Finding::noTrace));
    }
}
