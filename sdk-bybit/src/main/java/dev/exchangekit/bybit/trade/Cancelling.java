package dev.exchangekit.bybit.trade;

import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;
import java.util.Optional;

/** A cancel took effect when the order is cancelled, by whomever, and cannot any more when it ended otherwise. */
record Cancelling<T extends OrderTarget>() implements WriteKind<T> {
    @Override
    public OrderAction action() {
        return OrderAction.CANCEL;
    }

    @Override
    public String symbol(T order) {
        return order.symbol();
    }

    @Override
    public Optional<String> orderId(T order) {
        return order.orderId();
    }

    @Override
    public Optional<String> orderLinkId(T order) {
        return order.orderLinkId();
    }

    @Override
    public Finding judge(T order, Order found, Instant since) {
        if (found.orderStatus().isCancelled()) {
            return WriteKind.applied(found);
        }
        return found.orderStatus().isFinal() ? WriteKind.notApplied(found) : Finding.noTrace();
    }
}
