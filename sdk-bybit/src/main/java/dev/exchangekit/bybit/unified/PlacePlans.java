package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.trade.BatchItem;
import dev.exchangekit.bybit.trade.NewOrder;
import dev.exchangekit.bybit.trade.OrderTerms;
import dev.exchangekit.bybit.trade.PlaceOrdersRequest;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.spi.Chunks;
import dev.exchangekit.core.spi.Chunks.Chunk;
import dev.exchangekit.core.spi.OrderFates;
import dev.exchangekit.core.spi.Plan;
import java.util.ArrayList;
import java.util.List;

/** New orders. */
final class PlacePlans {
    private final Symbols symbols;
    private final OrderFates fates;
    private final ClientOrderIds ids;

    PlacePlans(Symbols symbols, OrderFates fates, ClientOrderIds ids) {
        this.symbols = symbols;
        this.fates = fates;
        this.ids = ids;
    }

    Plan<OrderAck> place(OrderRequest order) {
        return Plan.call(TradeEndpoints.PLACE_ORDER, NewOrders.order(symbols.listing(order.symbol()), order))
                .map(ack -> OrderAck.builder()
                        .symbol(order.symbol())
                        .orderId(ack.orderId())
                        .clientOrderId(ack.orderLinkId().or(order::clientOrderId))
                        .nativeModel(NativeModel.of(ack))
                        .build());
    }

    Plan<List<PlaceResult>> placeMany(List<OrderRequest> orders) {
        if (orders.stream().anyMatch(order -> order.trailingStop().isPresent())) {
            throw new UnsupportedFeatureException(BybitAdapter.NAME, Feature.PLACE_MANY, "trailing stops");
        }
        List<Category> categories = orders.stream()
                .map(order -> symbols.listing(order.symbol()).category())
                .toList();
        List<NewOrder> requests = orders.stream()
                .map(order -> identified(NewOrders.order(symbols.listing(order.symbol()), order)))
                .toList();
        return Chunks.run(
                categories, BatchSizes::largest, chunk -> placeChunk(chunk, chunk.of(orders), chunk.of(requests)));
    }

    /** With ids of ours, should the pipeline not learn the fate of all: the others are looked up then. */
    private NewOrder identified(OrderTerms order) {
        NewOrder.Builder identified = NewOrder.builder().from(order);
        return order.orderLinkId().isPresent()
                ? identified.build()
                : identified.orderLinkId(ids.next()).build();
    }

    private Plan<List<PlaceResult>> placeChunk(
            Chunk<Category> chunk, List<OrderRequest> orders, List<NewOrder> requests) {
        PlaceOrdersRequest batch = PlaceOrdersRequest.builder()
                .category(chunk.kind())
                .orders(requests)
                .build();
        return Plan.call(TradeEndpoints.PLACE_ORDERS, batch)
                .map(answer -> {
                    List<PlaceResult> results = new ArrayList<>();
                    for (int i = 0; i < orders.size(); i++) {
                        results.add(result(
                                orders.get(i), requests.get(i), answer.items().get(i)));
                    }
                    return List.copyOf(results);
                })
                .rescue(failure -> fates.ofPlaced(
                        TradeEndpoints.PLACE_ORDERS,
                        chunk,
                        orders,
                        requests.stream()
                                .map(request -> request.orderLinkId().orElseThrow())
                                .toList(),
                        failure));
    }

    private static PlaceResult result(OrderRequest order, NewOrder request, BatchItem item) {
        return item.accepted()
                ? PlaceResult.accepted(
                        order,
                        OrderAck.builder()
                                .symbol(order.symbol())
                                .orderId(item.orderId())
                                .clientOrderId(item.orderLinkId().or(request::orderLinkId))
                                .time(item.ack().createdTime())
                                .nativeModel(NativeModel.of(item))
                                .build())
                : PlaceResult.failed(order, BatchRefusals.of(TradeEndpoints.PLACE_ORDERS, item));
    }
}
