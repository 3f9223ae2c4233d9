package dev.exchangekit.bitget.uta.trade;

import dev.exchangekit.bitget.internal.HedgeMode;
import dev.exchangekit.core.spi.NewOrderKind;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** New orders. */
record Placing<S, T extends OrderTerms>(BiFunction<T, String, T> withClientOid, Predicate<T> reduceOnly)
        implements OrderKind<S, T>, NewOrderKind<S, T> {
    @Override
    public T withClientOrderId(T order, String id) {
        return withClientOid.apply(order, id);
    }

    @Override
    public String symbol(S scope, T order) {
        return order.symbol();
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
