package dev.exchangekit.bitget.uta.trade;

import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Cancels of single orders.
 *
 * @param symbol the order's symbol, empty where the request does not name it
 */
record Cancelling<S, T extends OrderTarget>(Function<T, String> symbol) implements OrderKind<S, T> {
    @Override
    public OrderAction action() {
        return OrderAction.CANCEL;
    }

    @Override
    public String symbol(S scope, T order) {
        return symbol.apply(order);
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
    public Finding judge(T order, Order found, Instant since) {
        return OrderKind.found(found).cancelled();
    }
}
