package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** New orders. */
record Placing<T extends OrderTerms>(BiFunction<T, String, T> withOrderLinkId) implements OrderKind<T> {
    @Override
    public OrderAction action() {
        return OrderAction.PLACE;
    }

    @Override
    public T identify(T order, ClientOrderIds ids) {
        return order.orderLinkId().isPresent() ? order : withOrderLinkId.apply(order, ids.next());
    }

    @Override
    public String symbol(Category category, T order) {
        return order.symbol();
    }

    @Override
    public Optional<String> orderId(T order) {
        return Optional.empty();
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
