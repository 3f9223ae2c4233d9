package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;
import java.util.Optional;

/** Cancels of single orders. */
record Cancelling<T extends OrderTarget>() implements OrderKind<T> {
    @Override
    public OrderAction action() {
        return OrderAction.CANCEL;
    }

    @Override
    public String symbol(Category category, T order) {
        return order.symbol();
    }

    @Override
    public Optional<String> orderId(T order) {
        return order.orderId();
    }

    @Override
    public Optional<String> clientOrderId(T order) {
        return order.orderLinkId();
    }

    @Override
    public Finding judge(T order, Order found, Instant since) {
        return OrderKind.found(found).cancelled();
    }
}
