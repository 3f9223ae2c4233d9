package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.bitget.internal.SpotOrderSearch;
import dev.exchangekit.core.spi.FoundOrder;
import dev.exchangekit.core.spi.FoundOrder.State;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;

/** Asks the exchange what became of a write. */
final class OrderLookUp {
    private OrderLookUp() {}

    static Plan<Finding> placed(String clientOid, Instant since) {
        return SpotOrderSearch.find(Optional.empty(), Optional.of(clientOid))
                .map(found -> found.map(order -> found(order).placed(since)).orElseGet(Finding::noTrace));
    }

    static Plan<Finding> cancelled(Optional<String> orderId, Optional<String> clientOid) {
        return SpotOrderSearch.find(orderId, clientOid).map(OrderLookUp::cancelled);
    }

    static Plan<Finding> cancelledTpsl(String orderId) {
        return SpotOrderSearch.pastTpsl(orderId).map(OrderLookUp::cancelled);
    }

    private static Finding cancelled(Optional<Order> order) {
        return order.map(found -> found(found).cancelled()).orElseGet(Finding::noTrace);
    }

    private static FoundOrder found(Order order) {
        return new FoundOrder(
                order.orderId(),
                order.clientOid().orElse(""),
                order.createdAt(),
                order.updatedAt().orElse(order.createdAt()),
                state(order.status()));
    }

    private static State state(OrderStatus status) {
        if (status.equals(OrderStatus.CANCELLED)) {
            return State.CANCELLED;
        }
        return status.equals(OrderStatus.FILLED) ? State.FILLED : State.OPEN;
    }
}
