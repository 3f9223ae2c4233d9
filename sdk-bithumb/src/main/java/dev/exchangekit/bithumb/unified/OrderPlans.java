package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.bithumb.internal.BithumbErrorCodes;
import dev.exchangekit.bithumb.internal.OrderSearch;
import dev.exchangekit.bithumb.order.BatchCancellation;
import dev.exchangekit.bithumb.order.BatchOrder;
import dev.exchangekit.bithumb.order.BatchPlacement;
import dev.exchangekit.bithumb.order.CancelFailure;
import dev.exchangekit.bithumb.order.CancelOrderRequest;
import dev.exchangekit.bithumb.order.CancelOrdersRequest;
import dev.exchangekit.bithumb.order.OrderHistoryRequest;
import dev.exchangekit.bithumb.order.OrdersEndpoints;
import dev.exchangekit.bithumb.order.PendingOrdersRequest;
import dev.exchangekit.bithumb.order.PlaceOrdersRequest;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.spi.Chunks;
import dev.exchangekit.core.spi.Chunks.Chunk;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HistorySlice;
import dev.exchangekit.core.spi.OrderFates;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.Refusals;
import dev.exchangekit.core.spi.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Orders. One order of Bithumb is found by either of its ids, however it ended; its fills come with it and are told
 * nowhere else, so a page of fills takes a call for each order of it. Cancels of a market are made of its open orders, one batch after the other.
 */
final class OrderPlans {
    private static final Duration LONGEST_WINDOW = Duration.ofDays(7);
    private static final int MOST_CANCELLED = 30;

    /** Thirty by Bithumb's changelog of August 2026; twenty before, and in what other clients know. */
    private static final int MOST_PLACED = 20;

    private static final int MOST_PER_PAGE = 1000;
    private static final int MOST_OPEN_PER_PAGE = 100;
    private static final int MOST_FILLED = 20;

    private final Supplier<Instant> now;
    private final ClientOrderIds ids;
    private final OrderFates fates;

    OrderPlans(Supplier<Instant> now, ClientOrderIds ids, Settlement settlement) {
        this.now = now;
        this.ids = ids;
        this.fates = new OrderFates(BithumbAdapter.NAME, this::order, settlement);
    }

    Plan<OrderAck> place(OrderRequest order) {
        return Plan.call(OrdersEndpoints.PLACE_ORDER, OrderMapping.request(order))
                .map(ack -> OrderAck.builder()
                        .symbol(order.symbol())
                        .orderId(ack.orderId())
                        .clientOrderId(ack.clientOrderId().or(order::clientOrderId))
                        .time(ack.createdAt())
                        .nativeModel(NativeModel.of(ack))
                        .build());
    }

    Plan<List<PlaceResult>> placeMany(List<OrderRequest> orders) {
        Set<String> taken = new HashSet<>();
        orders.forEach(
                order -> order.clientOrderId().filter(id -> !taken.add(id)).ifPresent(id -> {
                    throw new InvalidRequestException("clientOrderId", id, "must not be that of two orders");
                }));
        orders.forEach(OrderMapping::request);
        List<Boolean> kinds = orders.stream().map(order -> true).toList();
        return Chunks.run(kinds, kind -> MOST_PLACED, chunk -> place(chunk, chunk.of(orders)));
    }

    private Plan<List<PlaceResult>> place(Chunk<?> chunk, List<OrderRequest> orders) {
        List<OrderRequest> identified = orders.stream()
                .map(order -> order.clientOrderId().isPresent()
                        ? order
                        : order.toBuilder().clientOrderId(ids.next()).build())
                .toList();
        List<String> clientOrderIds = identified.stream()
                .map(order -> order.clientOrderId().orElseThrow())
                .toList();
        PlaceOrdersRequest batch = PlaceOrdersRequest.builder()
                .orders(identified.stream().map(OrderMapping::request).toList())
                .build();
        return Plan.call(OrdersEndpoints.PLACE_ORDERS, batch)
                .map(answer -> {
                    List<PlaceResult> results = new ArrayList<>();
                    for (int i = 0; i < orders.size(); i++) {
                        results.add(result(orders.get(i), clientOrderIds.get(i), answer));
                    }
                    return List.copyOf(results);
                })
                .rescue(failure ->
                        fates.ofPlaced(OrdersEndpoints.PLACE_ORDERS, chunk, orders, clientOrderIds, failure));
    }

    private static PlaceResult result(OrderRequest order, String clientOrderId, BatchPlacement answer) {
        BatchOrder item = answer.orders().stream()
                .filter(one -> one.clientOrderId().equals(Optional.of(clientOrderId)))
                .findFirst()
                .orElseThrow();
        if (item.orderId().isPresent()) {
            return PlaceResult.accepted(
                    order,
                    OrderAck.builder()
                            .symbol(order.symbol())
                            .orderId(item.orderId())
                            .clientOrderId(clientOrderId)
                            .time(item.createdAt())
                            .nativeModel(NativeModel.of(item))
                            .build());
        }
        return PlaceResult.failed(
                order,
                refusal(
                        OrdersEndpoints.PLACE_ORDERS,
                        item.errorName(),
                        item.errorMessage(),
                        Optional.of(clientOrderId)));
    }

    private static OrderRejectedException refusal(
            Endpoint<?, ?> endpoint, Optional<String> name, Optional<String> message, Optional<String> clientOrderId) {
        return Refusals.ofOrder(
                BithumbAdapter.NAME,
                endpoint,
                name.orElse(""),
                name.map(BithumbErrorCodes::kind).orElse(ErrorKind.NOT_ACCEPTED),
                message.orElse(""),
                clientOrderId);
    }

    Plan<CancelResult> cancel(OrderRef ref) {
        CancelOrderRequest request = CancelOrderRequest.builder()
                .orderId(ref.orderId())
                .clientOrderId(ownId(ref))
                .build();
        return Plan.call(OrdersEndpoints.CANCEL_ORDER, request)
                .map(ack -> CancelResult.of(ref, ChangeOutcome.ACCEPTED))
                .rescue(failure -> Refusals.isTooLate(failure)
                        ? Optional.of(fates.ofRefused(ref, failure).map(outcome -> CancelResult.of(ref, outcome)))
                        : Optional.empty());
    }

    /** Where the exchange's id is known, it alone names the order. */
    private static Optional<String> ownId(OrderRef ref) {
        return ref.orderId().isPresent() ? Optional.empty() : ref.clientOrderId();
    }

    /** A batch names its orders in one way, and none twice. */
    Plan<List<CancelResult>> cancelMany(List<OrderRef> refs) {
        List<List<Object>> kinds = new ArrayList<>();
        for (int i = 0; i < refs.size(); i++) {
            OrderRef ref = refs.get(i);
            long before = refs.subList(0, i).stream()
                    .filter(other -> other.id().equals(ref.id()))
                    .count();
            kinds.add(List.of(ref.orderId().isPresent(), before));
        }
        return Chunks.run(kinds, kind -> MOST_CANCELLED, chunk -> cancel(chunk, chunk.of(refs)));
    }

    private Plan<List<CancelResult>> cancel(Chunk<?> chunk, List<OrderRef> refs) {
        return Plan.call(OrdersEndpoints.CANCEL_ORDERS, batch(refs))
                .then(answer -> Plans.each(refs, ref -> result(ref, answer)))
                .rescue(failure -> fates.ofCancelled(chunk, refs, failure));
    }

    private static CancelOrdersRequest batch(List<OrderRef> refs) {
        return CancelOrdersRequest.builder()
                .orderIds(refs.stream().flatMap(ref -> ref.orderId().stream()).toList())
                .clientOrderIds(
                        refs.stream().flatMap(ref -> ownId(ref).stream()).toList())
                .build();
    }

    private Plan<CancelResult> result(OrderRef ref, BatchCancellation answer) {
        Optional<CancelFailure> failure = answer.refused().stream()
                .filter(one -> isSame(ref.orderId(), one.orderId()) || isSame(ownId(ref), one.clientOrderId()))
                .findFirst();
        if (failure.isEmpty()) {
            return Plan.of(CancelResult.of(ref, ChangeOutcome.ACCEPTED));
        }
        OrderRejectedException refusal = refusal(
                OrdersEndpoints.CANCEL_ORDERS,
                failure.get().error().name(),
                failure.get().error().message(),
                ref.clientOrderId());
        Plan<CancelResult> refused = Plan.of(CancelResult.failed(ref, refusal));
        return mayBeTooLate(refusal)
                ? fates.ofRefused(ref, refusal)
                        .map(outcome -> CancelResult.of(ref, outcome))
                        .rescue(still -> Optional.of(refused))
                : refused;
    }

    /** A look-up may tell how the order had ended. */
    private static boolean mayBeTooLate(OrderRejectedException refusal) {
        return Refusals.isTooLate(refusal) || refusal.kind() == ErrorKind.NOT_ACCEPTED;
    }

    private static boolean isSame(Optional<String> given, Optional<String> answered) {
        return given.isPresent() && given.equals(answered);
    }

    /** Fails with the first refusal that does not say that the order had ended. */
    Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        return openOrders(symbol).then(open -> open.isEmpty() ? Plan.of(List.of()) : cancelOpen(open));
    }

    private Plan<List<OrderRef>> cancelOpen(List<Order> open) {
        return cancelMany(open.stream().map(Order::ref).toList()).then(results -> {
            Optional<SdkException> failure = results.stream()
                    .flatMap(result -> result.failure().stream())
                    .findFirst();
            return failure.isPresent()
                    ? Plan.fail(failure.get())
                    : Plan.of(results.stream()
                            .filter(result -> result.outcome() == ChangeOutcome.ACCEPTED)
                            .map(CancelResult::order)
                            .toList());
        });
    }

    Plan<Optional<Order>> order(OrderRef ref) {
        return OrderSearch.find(ref.orderId(), ref.clientOrderId())
                .map(found -> found.filter(order -> order.market().equals(Markets.of(ref.symbol())))
                        .map(order -> OrderMapping.order(ref.symbol(), order)));
    }

    Plan<List<Order>> openOrders(Symbol symbol) {
        return open(Optional.of(Markets.of(symbol)));
    }

    Plan<List<Order>> openOrders() {
        return open(Optional.empty());
    }

    /** Those in the book, then those that wait for a price. */
    private static Plan<List<Order>> open(Optional<String> market) {
        return Plans.concat(List.of(open(market, OrderState.WAIT), open(market, OrderState.WATCH)));
    }

    private static Plan<List<Order>> open(Optional<String> market, OrderState state) {
        PendingOrdersRequest request = PendingOrdersRequest.builder()
                .market(market)
                .state(state)
                .limit(MOST_OPEN_PER_PAGE)
                .build();
        return Plans.allPages(OrdersEndpoints.PENDING_ORDERS, request)
                .map(orders -> orders.stream()
                        .flatMap(order ->
                                Markets.symbol(order.market())
                                        .map(symbol -> OrderMapping.order(symbol, order))
                                        .stream())
                        .toList());
    }

    Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        HistorySlice slice = HistorySlice.of(window, now.get(), LONGEST_WINDOW);
        OrderHistoryRequest request = OrderHistoryRequest.builder()
                .market(Markets.of(symbol))
                .addStates(OrderState.DONE, OrderState.CANCEL)
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(MOST_PER_PAGE))
                .cursor(window.cursor())
                .build();
        return slice.page(
                OrdersEndpoints.ORDER_HISTORY,
                request,
                orders -> orders.map(order -> OrderMapping.order(symbol, order)));
    }

    /**
     * Fills stand with their orders alone, so each order of a page that has any is asked for; the first page also has
     * those of open orders. The times of the window are those of the orders.
     */
    Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        HistoryWindow orders = window.toBuilder()
                .limit(window.limit().map(limit -> Math.min(limit, MOST_FILLED)).orElse(MOST_FILLED))
                .build();
        return orderHistory(symbol, orders).then(page -> {
            Plan<List<Order>> open = window.cursor().isEmpty() ? openOrders(symbol) : Plan.of(List.of());
            return open.then(alive -> fillsOf(Stream.concat(alive.stream(), page.items().stream())
                            .filter(order -> order.filledQuantity().signum() > 0)
                            .map(Order::ref)
                            .toList()))
                    .map(fills -> new HistoryPage<>(fills, page.next()));
        });
    }

    private Plan<List<Fill>> fillsOf(List<OrderRef> refs) {
        return Plans.each(refs, this::order)
                .map(found -> found.stream()
                        .flatMap(Optional::stream)
                        .flatMap(order -> order.fills().stream())
                        .sorted(Comparator.comparing(Fill::time).reversed())
                        .toList());
    }

    Plan<RecoveredOrder> recover(Symbol symbol, String clientOrderId) {
        return fates.recover(symbol, clientOrderId, OrdersEndpoints.ORDER);
    }
}
