package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.uta.trade.Order;
import dev.exchangekit.bitget.uta.trade.OrderRequest;
import dev.exchangekit.bitget.uta.trade.UtaTradeEndpoints;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.Plan;
import java.util.Optional;

/** Finds an order of a unified account by one of its ids, whether it is open or closed. */
public final class UtaOrderSearch {
    private UtaOrderSearch() {}

    /** The order of that id, where the exchange knows one. The exchange's own id goes before the client's. */
    public static Plan<Optional<Order>> find(Optional<String> orderId, Optional<String> clientOid) {
        Optional<String> ownId = orderId.isPresent() ? Optional.empty() : clientOid;
        OrderRequest request =
                OrderRequest.builder().orderId(orderId).clientOid(ownId).build();
        return Plan.call(UtaTradeEndpoints.ORDER, request)
                .map(order -> Optional.of(order).filter(found -> is(found, orderId, ownId)))
                .rescue(UtaOrderSearch::unknownOrder);
    }

    /** Never takes an order for another one. */
    private static boolean is(Order found, Optional<String> orderId, Optional<String> clientOid) {
        return orderId.map(id -> id.equals(found.orderId()))
                .orElseGet(() -> found.clientOid().equals(clientOid));
    }

    private static Optional<Plan<Optional<Order>>> unknownOrder(SdkException failure) {
        return failure instanceof ExchangeException e && e.kind() == ErrorKind.ORDER_NOT_FOUND
                ? Optional.of(Plan.of(Optional.empty()))
                : Optional.empty();
    }
}
