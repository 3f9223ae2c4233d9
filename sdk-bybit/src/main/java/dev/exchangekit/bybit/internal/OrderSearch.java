package dev.exchangekit.bybit.internal;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.trade.OpenOrdersRequest;
import dev.exchangekit.bybit.trade.Order;
import dev.exchangekit.bybit.trade.OrderHistoryRequest;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.core.spi.Plan;
import java.util.List;
import java.util.Optional;

/**
 * Finds an order by one of its ids. The current orders know it at once and for a while after it closed; the history
 * knows closed ones also after the exchange was restarted, but later.
 */
public final class OrderSearch {
    private OrderSearch() {}

    /** The order of that id, where the exchange knows one. The exchange's own id goes before the client's. */
    public static Plan<Optional<Order>> find(
            Category category, String symbol, Optional<String> orderId, Optional<String> orderLinkId) {
        Optional<String> ownId = orderId.isPresent() ? Optional.empty() : orderLinkId;
        OpenOrdersRequest current = OpenOrdersRequest.builder()
                .category(category)
                .symbol(symbol)
                .orderId(orderId)
                .orderLinkId(ownId)
                .build();
        OrderHistoryRequest past = OrderHistoryRequest.builder()
                .category(category)
                .symbol(symbol)
                .orderId(orderId)
                .orderLinkId(ownId)
                .build();
        return Plan.call(TradeEndpoints.OPEN_ORDERS, current).then(page -> {
            Optional<Order> found = pick(page.items(), orderId, ownId);
            return found.isPresent()
                    ? Plan.of(found)
                    : Plan.call(TradeEndpoints.ORDER_HISTORY, past).map(older -> pick(older.items(), orderId, ownId));
        });
    }

    /** Never takes an order for another one, should a filter be ignored. */
    private static Optional<Order> pick(List<Order> orders, Optional<String> orderId, Optional<String> orderLinkId) {
        return orders.stream()
                .filter(o -> orderId.map(id -> id.equals(o.orderId()))
                        .orElseGet(() -> o.orderLinkId().equals(orderLinkId)))
                .findFirst();
    }
}
