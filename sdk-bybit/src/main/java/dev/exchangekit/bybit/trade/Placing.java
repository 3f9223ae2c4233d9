package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.NewOrderKind;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** New orders. */
record Placing<T extends OrderTerms>(BiFunction<T, String, T> withOrderLinkId)
        implements OrderKind<T>, NewOrderKind<Category, T> {
    @Override
    public T withClientOrderId(T order, String id) {
        return withOrderLinkId.apply(order, id);
    }

    @Override
    public String symbol(Category category, T order) {
        return order.symbol();
    }

    @Override
    public Optional<String> clientOrderId(T order) {
        return order.orderLinkId();
    }

    @Override
    public boolean reducesOnly(T order) {
        return order.reduceOnly().orElse(false) || order.closeOnTrigger().orElse(false);
    }

    @Override
    public Finding judge(T order, Order found, Instant since) {
        return OrderKind.found(found).placed(since);
    }
}
