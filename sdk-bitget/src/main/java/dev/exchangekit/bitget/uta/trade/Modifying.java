package dev.exchangekit.bitget.uta.trade;

import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.AsAsked;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Changes of single orders.
 *
 * @param othersAsAsked whether the order has what was asked for besides quantity and price
 */
record Modifying<S, T extends ModifyTerms>(BiPredicate<T, Order> othersAsAsked) implements OrderKind<S, T> {
    @Override
    public OrderAction action() {
        return OrderAction.AMEND;
    }

    @Override
    public String symbol(S scope, T order) {
        return order.symbol().orElse("");
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
    public Finding judge(T asked, Order found, Instant since) {
        boolean asAsked = AsAsked.number(asked.quantity(), found.quantity())
                && AsAsked.number(asked.price(), found.price())
                && othersAsAsked.test(asked, found);
        return OrderKind.found(found).amended(asAsked, since);
    }
}
