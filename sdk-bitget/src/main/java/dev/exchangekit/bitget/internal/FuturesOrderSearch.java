package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.futurestrade.FuturesTradeEndpoints;
import dev.exchangekit.bitget.futurestrade.Order;
import dev.exchangekit.bitget.futurestrade.OrderRequest;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.Plan;
import java.util.Optional;

/** Finds a classic futures order by one of its ids, whether it is open or closed. */
public final class FuturesOrderSearch {
    private FuturesOrderSearch() {}

    /** The order of that id, where the exchange knows one. The exchange's own id goes before the client's. */
    public static Plan<Optional<Order>> find(
            ProductType productType, String symbol, Optional<String> orderId, Optional<String> clientOid) {
        Optional<String> ownId = orderId.isPresent() ? Optional.empty() : clientOid;
        OrderRequest request = OrderRequest.builder()
                .productType(productType)
                .symbol(symbol)
                .orderId(orderId)
                .clientOid(ownId)
                .build();
        return Plan.call(FuturesTradeEndpoints.ORDER, request)
                .map(order -> Optional.of(order)
                        .filter(o -> orderId.map(id -> id.equals(o.orderId()))
                                .orElseGet(() -> o.clientOid().equals(ownId))))
                .rescue(e -> isUnknownOrder(e) ? Optional.of(Plan.of(Optional.empty())) : Optional.empty());
    }

    private static boolean isUnknownOrder(SdkException failure) {
        return failure instanceof ExchangeException e && e.kind() == ErrorKind.ORDER_NOT_FOUND;
    }
}
