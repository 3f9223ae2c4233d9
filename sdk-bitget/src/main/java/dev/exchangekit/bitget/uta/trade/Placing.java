package dev.exchangekit.bitget.uta.trade;

import dev.exchangekit.bitget.internal.HedgeMode;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** New orders. */
record Placing<S, T extends OrderTerms>(BiFunction<T, String, T> withClientOid, Predicate<T> reduceOnly)
        implements OrderKind<S, T> {
    @Override
    public OrderAction action() {
        return OrderAction.PLACE;
    }

    @Override
    public T identify(T order, ClientOrderIds ids) {
        return order.clientOid().isPresent() ? order : withClientOid.apply(order, ids.next());
    }

    @Override
    public String symbol(S scope, T order) {
        return order.symbol();
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
        return reduceOnly.test(order)
                || HedgeMode.closes(order.category(), Optional.of(order.side()), order.positionSide());
    }

    @Override
    public Finding judge(T order, Order found, Instant since) {
        return OrderKind.found(found).placed(since);
    }
}
