package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.uta.strategy.PlaceStrategyOrderRequest;
import dev.exchangekit.bitget.uta.strategy.StrategyType;
import dev.exchangekit.bitget.uta.strategy.UtaStrategiesEndpoints;
import dev.exchangekit.bitget.uta.trade.NewOrder;
import dev.exchangekit.bitget.uta.trade.OrderResult;
import dev.exchangekit.bitget.uta.trade.OrderTerms;
import dev.exchangekit.bitget.uta.trade.PlaceOrderRequest;
import dev.exchangekit.bitget.uta.trade.PlaceOrdersRequest;
import dev.exchangekit.bitget.uta.trade.UtaTradeEndpoints;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.spi.Chunks;
import dev.exchangekit.core.spi.Chunks.Chunk;
import dev.exchangekit.core.spi.OrderFates;
import dev.exchangekit.core.spi.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** New orders of a unified account. */
final class UnifiedPlacing {
    private final Symbols symbols;
    private final UnifiedMarket market;
    private final UnifiedMargins margins;
    private final OrderFates fates;
    private final ClientOrderIds ids;

    UnifiedPlacing(Symbols symbols, UnifiedMarket market, OrderFates fates, ClientOrderIds ids) {
        this.symbols = symbols;
        this.market = market;
        this.margins = new UnifiedMargins(symbols);
        this.fates = fates;
        this.ids = ids;
    }

    Plan<OrderAck> place(OrderRequest order) {
        if (margins.isStated(order)) {
            return placeStated(order);
        }
        lane(order);
        return margins.stated(List.of(order)).then(orders -> placeStated(orders.get(0)));
    }

    private Plan<OrderAck> placeStated(OrderRequest order) {
        Listing listing = symbols.listing(order.symbol());
        return order.trigger()
                .map(trigger -> placeStrategy(listing, order, trigger))
                .orElseGet(() -> Plan.call(UtaTradeEndpoints.PLACE_ORDER, UnifiedOrderRequests.order(listing, order))
                        .map(ack -> Acks.of(order, ack)));
    }

    /**
     * An order that waits is not told from where the price comes. One whose price has passed would wait for it to come
     * back and do the contrary of what it was for, so the price is looked at first.
     */
    private Plan<OrderAck> placeStrategy(Listing listing, OrderRequest order, Trigger trigger) {
        PlaceStrategyOrderRequest request = UnifiedOrderRequests.strategy(listing, order, trigger);
        Plan<OrderAck> placed =
                Plan.call(UtaStrategiesEndpoints.PLACE_ORDER, request).map(ack -> Acks.of(order, ack));
        return request.type().equals(Optional.of(StrategyType.TRIGGER))
                ? market.ticker(order.symbol(), listing)
                        .then(ticker -> Triggers.passed(
                                        UtaStrategiesEndpoints.PLACE_ORDER, order.side(), trigger, ticker)
                                .<Plan<OrderAck>>map(Plan::fail)
                                .orElse(placed))
                : placed;
    }

    /** Not all that an order may say can be said in a batch. */
    private record Lane(Category category, boolean alone) {}

    Plan<List<PlaceResult>> placeMany(List<OrderRequest> orders) {
        orders.forEach(this::lane);
        return margins.stated(orders)
                .then(stated -> Chunks.run(
                        stated.stream().map(this::lane).toList(),
                        lane -> lane.alone() ? 1 : UnifiedBatches.LARGEST,
                        chunk -> chunk.kind().alone()
                                ? OrderFates.alone(
                                        chunk,
                                        chunk.of(orders).get(0),
                                        placeStated(chunk.of(stated).get(0)))
                                : placeChunk(chunk, chunk.of(orders))));
    }

    /** Refuses what cannot be sent, before any order is. */
    private Lane lane(OrderRequest order) {
        Listing listing = symbols.listing(order.symbol());
        if (order.trigger().isPresent()) {
            UnifiedOrderRequests.strategy(listing, order, order.trigger().get());
            return new Lane(listing.category(), true);
        }
        PlaceOrderRequest request = UnifiedOrderRequests.order(listing, order);
        return new Lane(
                listing.category(),
                request.reduceOnly().isPresent()
                        || request.marginMode().isPresent()
                        || request.takeProfit().isPresent()
                        || request.stopLoss().isPresent());
    }

    private Plan<List<PlaceResult>> placeChunk(Chunk<Lane> chunk, List<OrderRequest> orders) {
        List<NewOrder> requests = orders.stream()
                .map(order -> identified(UnifiedOrderRequests.order(symbols.listing(order.symbol()), order)))
                .toList();
        List<String> clientOids = requests.stream()
                .map(request -> request.clientOid().orElseThrow())
                .toList();
        return Plan.call(UtaTradeEndpoints.PLACE_ORDERS, new PlaceOrdersRequest(requests))
                .map(answer -> IntStream.range(0, orders.size())
                        .mapToObj(i -> result(
                                orders.get(i),
                                clientOids.get(i),
                                UnifiedBatches.item(answer, i, Optional.empty(), Optional.of(clientOids.get(i)))))
                        .toList())
                .rescue(failure -> fates.ofPlaced(UtaTradeEndpoints.PLACE_ORDERS, chunk, orders, clientOids, failure));
    }

    /** With ids of ours, should the pipeline not learn the fate of all: the others are looked up then. */
    private NewOrder identified(OrderTerms order) {
        NewOrder identified = NewOrder.builder().from(order).build();
        return order.clientOid().isPresent() ? identified : identified.withClientOid(ids.next());
    }

    private static PlaceResult result(OrderRequest order, String clientOid, OrderResult item) {
        return item.accepted()
                ? PlaceResult.accepted(
                        order,
                        OrderAck.builder()
                                .symbol(order.symbol())
                                .orderId(item.orderId())
                                .clientOrderId(item.clientOid().orElse(clientOid))
                                .nativeModel(NativeModel.of(item))
                                .build())
                : PlaceResult.failed(order, UnifiedBatches.refusal(UtaTradeEndpoints.PLACE_ORDERS, item));
    }
}
