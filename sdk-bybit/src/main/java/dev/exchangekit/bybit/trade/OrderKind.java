package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.internal.OrderSearch;
import dev.exchangekit.core.spi.FoundOrder;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;

/**
 * A write of orders that are found again among the current and past ones.
 *
 * @param <T> what is said of the order
 */
interface OrderKind<T> extends WriteKind<Category, T> {
    @Override
    default Plan<Finding> lookUp(Category category, T order, Instant since) {
        return OrderSearch.find(category, symbol(category, order), orderId(order), clientOrderId(order))
                .map(found -> found.map(f -> judge(order, f, since)).orElseGet(Finding::noTrace));
    }

    /** What the order as it was found says of the write. */
    Finding judge(T order, Order found, Instant since);

    /** The order as every exchange would show it. */
    static FoundOrder found(Order order) {
        return new FoundOrder(
                order.orderId(),
                order.orderLinkId().orElse(""),
                order.createdTime(),
                order.updatedTime().orElse(order.createdTime()),
                state(order.orderStatus()));
    }

    private static FoundOrder.State state(OrderStatus status) {
        if (status.isCancelled()) {
            return FoundOrder.State.CANCELLED;
        }
        if (status.equals(OrderStatus.REJECTED)) {
            return FoundOrder.State.REJECTED;
        }
        return status.isFinal() ? FoundOrder.State.FILLED : FoundOrder.State.OPEN;
    }
}
