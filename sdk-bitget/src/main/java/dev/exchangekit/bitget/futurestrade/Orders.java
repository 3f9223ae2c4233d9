package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.bitget.internal.FuturesOrderSearch;
import dev.exchangekit.core.spi.FoundOrder;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;

/** Orders that are looked up to settle a write whose answer was lost. */
final class Orders {
    private Orders() {}

    static Plan<Optional<Order>> find(OrderScope scope, Optional<String> orderId, Optional<String> clientOid) {
        return FuturesOrderSearch.find(scope.productType(), scope.symbol(), orderId, clientOid);
    }

    /** What became of a new order of that id. */
    static Plan<Finding> placed(OrderScope scope, Optional<String> clientOid, Instant since) {
        return find(scope, Optional.empty(), clientOid)
                .map(found -> found.map(order -> seen(order).placed(since)).orElseGet(Finding::noTrace));
    }

    /** The order as every exchange would show it. */
    static FoundOrder seen(Order order) {
        return new FoundOrder(
                order.orderId(),
                order.clientOid().orElse(""),
                order.createdAt(),
                order.updatedAt().orElse(order.createdAt()),
                state(order.status()));
    }

    private static FoundOrder.State state(OrderStatus status) {
        if (status.equals(OrderStatus.CANCELED)) {
            return FoundOrder.State.CANCELLED;
        }
        return status.equals(OrderStatus.FILLED) ? FoundOrder.State.FILLED : FoundOrder.State.OPEN;
    }
}
