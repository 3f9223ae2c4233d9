package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.spottrade.Order;
import dev.exchangekit.bitget.spottrade.OrderHistoryRequest;
import dev.exchangekit.bitget.spottrade.OrderInfoRequest;
import dev.exchangekit.bitget.spottrade.SpotTradeEndpoints;
import dev.exchangekit.bitget.spottrade.TpslType;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.Plan;
import java.util.List;
import java.util.Optional;

/** Finds a spot order by one of its ids, and never takes one for another should a filter be ignored. */
public final class SpotOrderSearch {
    private SpotOrderSearch() {}

    /**
     * The order of that id, where the exchange knows one. Its own id goes before the client's, which it forgets after
     * two hours.
     */
    public static Plan<Optional<Order>> find(Optional<String> orderId, Optional<String> clientOid) {
        Optional<String> ownId = orderId.isPresent() ? Optional.empty() : clientOid;
        OrderInfoRequest request =
                OrderInfoRequest.builder().orderId(orderId).clientOid(ownId).build();
        return Plan.call(SpotTradeEndpoints.ORDER_INFO, request)
                .map(orders -> pick(orders, orderId, ownId))
                .rescue(SpotOrderSearch::absent);
    }

    /** The take-profit or stop-loss order of that id among the past ones. */
    public static Plan<Optional<Order>> pastTpsl(String orderId) {
        OrderHistoryRequest request = OrderHistoryRequest.builder()
                .tpslType(TpslType.TPSL)
                .orderId(orderId)
                .build();
        return Plan.call(SpotTradeEndpoints.ORDER_HISTORY, request)
                .map(orders -> pick(orders, Optional.of(orderId), Optional.empty()));
    }

    private static Optional<Order> pick(List<Order> orders, Optional<String> orderId, Optional<String> clientOid) {
        return orders.stream()
                .filter(order -> orderId.map(id -> id.equals(order.orderId()))
                        .orElseGet(() -> order.clientOid().equals(clientOid)))
                .findFirst();
    }

    private static Optional<Plan<Optional<Order>>> absent(SdkException failure) {
        boolean unknown = failure instanceof ExchangeException e && e.kind() == ErrorKind.ORDER_NOT_FOUND;
        return unknown ? Optional.of(Plan.of(Optional.empty())) : Optional.empty();
    }
}
