package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.spi.Chunks;
import dev.exchangekit.core.spi.Chunks.Chunk;
import dev.exchangekit.core.spi.OrderFates;
import dev.exchangekit.core.spi.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** New orders of a classic account. */
final class ClassicPlacing {
    private final Function<Symbol, ClassicDesk> desks;
    private final OrderFates fates;
    private final ClientOrderIds ids;

    ClassicPlacing(Function<Symbol, ClassicDesk> desks, OrderFates fates, ClientOrderIds ids) {
        this.desks = desks;
        this.fates = fates;
        this.ids = ids;
    }

    Plan<OrderAck> place(OrderRequest order) {
        return desks.apply(order.symbol()).place(order);
    }

    Plan<List<PlaceResult>> placeMany(List<OrderRequest> orders) {
        checkIds(orders);
        List<Lane> lanes = orders.stream()
                .map(order -> desks.apply(order.symbol()).lane(order))
                .toList();
        return Chunks.run(
                lanes,
                Lane::largest,
                chunk -> chunk.kind().alone()
                        ? OrderFates.alone(
                                chunk,
                                chunk.of(orders).get(0),
                                place(chunk.of(orders).get(0)))
                        : placeChunk(chunk, chunk.of(orders)));
    }

    /** Bitget answers by the ids. */
    private static void checkIds(List<OrderRequest> orders) {
        Set<String> taken = new HashSet<>();
        orders.forEach(
                order -> order.clientOrderId().filter(id -> !taken.add(id)).ifPresent(id -> {
                    throw new InvalidRequestException("clientOrderId", id, "must not be that of two orders");
                }));
    }

    private Plan<List<PlaceResult>> placeChunk(Chunk<Lane> chunk, List<OrderRequest> orders) {
        ClassicDesk desk = desks.apply(orders.get(0).symbol());
        List<OrderRequest> identified = orders.stream().map(this::identified).toList();
        List<String> clientOrderIds = identified.stream()
                .map(order -> order.clientOrderId().orElseThrow())
                .toList();
        return desk.place(chunk.kind(), identified)
                .map(answer -> {
                    List<PlaceResult> results = new ArrayList<>();
                    for (int i = 0; i < orders.size(); i++) {
                        results.add(result(desk, answer, orders.get(i), Optional.of(clientOrderIds.get(i))));
                    }
                    return List.copyOf(results);
                })
                .rescue(failure -> fates.ofPlaced(desk.placing(), chunk, orders, clientOrderIds, failure));
    }

    /** With ids of ours, by which Bitget answers. */
    private OrderRequest identified(OrderRequest order) {
        return order.clientOrderId().isPresent()
                ? order
                : order.toBuilder().clientOrderId(ids.next()).build();
    }

    private static PlaceResult result(
            ClassicDesk desk, BatchResult answer, OrderRequest order, Optional<String> clientOrderId) {
        return ClassicBatches.taken(answer, Optional.empty(), clientOrderId)
                .map(ack -> PlaceResult.accepted(
                        order,
                        OrderAck.builder()
                                .symbol(order.symbol())
                                .orderId(ack.orderId())
                                .clientOrderId(clientOrderId)
                                .nativeModel(NativeModel.of(ack))
                                .build()))
                .orElseGet(() -> PlaceResult.failed(
                        order, ClassicBatches.refusal(desk.placing(), answer, Optional.empty(), clientOrderId)));
    }
}
