package dev.exchangekit.bitget.uta.trade;

import dev.exchangekit.bitget.internal.UtaOrderSearch;
import dev.exchangekit.core.spi.FoundOrder;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;

/**
 * A write of orders that are found again by one of their ids.
 *
 * @param <S> the whole request, which no kind asks for anything
 * @param <T> what is said of the order
 */
interface OrderKind<S, T> extends WriteKind<S, T> {
    @Override
    default Plan<Finding> lookUp(S scope, T order, Instant since) {
        return UtaOrderSearch.find(orderId(order), clientOrderId(order))
                .map(found -> found.map(f -> judge(order, f, since)).orElseGet(Finding::noTrace));
    }

    /** What the order as it was found says of the write. */
    Finding judge(T order, Order found, Instant since);

    /** The order as every exchange would show it. */
    static FoundOrder found(Order order) {
        return new FoundOrder(
                order.orderId(),
                order.clientOid().orElse(""),
                order.createdAt(),
                order.updatedAt().orElse(order.createdAt()),
                state(order.status()));
    }

    private static FoundOrder.State state(OrderStatus status) {
        if (status.equals(OrderStatus.CANCELLED)) {
            return FoundOrder.State.CANCELLED;
        }
        return status.isFinal() ? FoundOrder.State.FILLED : FoundOrder.State.OPEN;
    }
}
