package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.futuresplan.FuturesPlansEndpoints;
import dev.exchangekit.bitget.futuresplan.PlanOrder;
import dev.exchangekit.bitget.futuresplan.PlanOrderHistoryRequest;
import dev.exchangekit.bitget.futuresplan.PlanOrdersRequest;
import dev.exchangekit.bitget.futuresplan.PlanType;
import dev.exchangekit.core.spi.Plan;
import java.util.List;
import java.util.Optional;

/** Finds a trigger order of a classic futures account by one of its ids, among the open ones and then the past ones. */
public final class PlanOrderSearch {
    private PlanOrderSearch() {}

    /**
     * The order of that id, where the exchange knows one. The exchange's own id goes before the client's.
     *
     * @param planType the kind as orders or as queries say it
     */
    public static Plan<Optional<PlanOrder>> find(
            ProductType productType,
            PlanType planType,
            String symbol,
            Optional<String> orderId,
            Optional<String> clientOid) {
        Optional<String> ownId = orderId.isPresent() ? Optional.empty() : clientOid;
        PlanOrdersRequest open = PlanOrdersRequest.builder()
                .productType(productType)
                .planType(planType.queried())
                .symbol(symbol)
                .orderId(orderId)
                .clientOid(ownId)
                .build();
        PlanOrderHistoryRequest past = PlanOrderHistoryRequest.builder()
                .productType(productType)
                .planType(planType.queried())
                .symbol(symbol)
                .orderId(orderId)
                .clientOid(ownId)
                .build();
        return Plan.call(FuturesPlansEndpoints.OPEN_ORDERS, open).then(page -> {
            Optional<PlanOrder> found = pick(page.items(), orderId, ownId);
            return found.isPresent()
                    ? Plan.of(found)
                    : Plan.call(FuturesPlansEndpoints.ORDER_HISTORY, past)
                            .map(older -> pick(older.items(), orderId, ownId));
        });
    }

    /** Never takes an order for another one, should a filter be ignored. */
    private static Optional<PlanOrder> pick(
            List<PlanOrder> orders, Optional<String> orderId, Optional<String> clientOid) {
        return orders.stream()
                .filter(o -> orderId.map(id -> id.equals(o.orderId()))
                        .orElseGet(() -> o.clientOid().equals(clientOid)))
                .findFirst();
    }
}
