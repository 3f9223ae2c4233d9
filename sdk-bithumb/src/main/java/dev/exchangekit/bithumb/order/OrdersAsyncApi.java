package dev.exchangekit.bithumb.order;

import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.bithumb.internal.OrderSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.RestPipeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Orders. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}. Bad arguments are thrown at once. Thread-safe.
 *
 * <p>An answer to a write says that the exchange took it, not that it is done: see {@link #follow(OrderAck, Duration)}.
 * When an answer is lost, the order is looked up before anything is said. Not finding it proves nothing, because
 * Bithumb does not promise when it will no longer take a request.
 */
public interface OrdersAsyncApi extends AsyncCalls {
    /** For a client: the calls of a pipeline. */
    static OrdersAsyncApi of(RestPipeline pipeline) {
        return new OrdersAsyncView(pipeline.async(), pipeline);
    }

    /**
     * What may be ordered in a market, like {@code KRW-BTC}, at which fees, and the balances for it.
     */
    default CompletableFuture<OrderChance> chance(String market) {
        return chance(OrderChanceRequest.builder().market(market).build());
    }

    /**
     * What may be ordered in a market, at which fees, and the balances for it.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A3%BC%EB%AC%B8-%EA%B0%80%EB%8A%A5-%EC%A0%95%EB%B3%B4">Bithumb: order chance</a>
     */
    default CompletableFuture<OrderChance> chance(OrderChanceRequest request) {
        return call(OrdersEndpoints.CHANCE, request);
    }

    /**
     * Places an order. One without an id of yours gets one, so that it can be found again.
     *
     * <p>The future fails with {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange refused it, or
     * it is proven that it never took effect, and with {@link
     * dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of it.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A3%BC%EB%AC%B8-%EC%9A%94%EC%B2%AD">Bithumb: place an order</a>
     */
    default CompletableFuture<OrderAck> placeOrder(PlaceOrderRequest request) {
        return call(OrdersEndpoints.PLACE_ORDER, request);
    }

    /**
     * Places up to 30 orders at once, each with a fate of its own: refused ones stand in the answer. Never sent again
     * once it may have arrived.
     *
     * <p>The future fails with {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange refused it, or
     * it is proven that it never took effect, and with {@link
     * dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of it.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EB%8B%A4%EA%B1%B4-%EC%A3%BC%EB%AC%B8-%EC%9A%94%EC%B2%AD">Bithumb: place orders</a>
     */
    default CompletableFuture<BatchPlacement> placeOrders(PlaceOrdersRequest request) {
        return call(OrdersEndpoints.PLACE_ORDERS, request);
    }

    /**
     * Begins to cancel an order. One that the exchange is still taking is asked for again after a pause.
     *
     * <p>The future fails with {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange refused it, or
     * it is proven that it never took effect, and with {@link
     * dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of it.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A3%BC%EB%AC%B8-%EC%B7%A8%EC%86%8C-%EC%A0%91%EC%88%98">Bithumb: cancel an order</a>
     */
    default CompletableFuture<CancelAck> cancelOrder(CancelOrderRequest request) {
        return call(OrdersEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Begins to cancel up to 30 orders at once. Refused cancels stand in the answer; none is sent again.
     *
     * <p>The future fails with {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange refused it, or
     * it is proven that it never took effect, and with {@link
     * dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of it.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EB%8B%A4%EA%B1%B4-%EC%A3%BC%EB%AC%B8-%EC%B7%A8%EC%86%8C">Bithumb: cancel orders</a>
     */
    default CompletableFuture<BatchCancellation> cancelOrders(CancelOrdersRequest request) {
        return call(OrdersEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * One order with its fills, by either of its ids. One that was just taken may not be found for a moment.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EA%B0%9C%EB%B3%84-%EC%A3%BC%EB%AC%B8-%EC%A1%B0%ED%9A%8C">Bithumb: order</a>
     */
    default CompletableFuture<Order> order(OrderInfoRequest request) {
        return call(OrdersEndpoints.ORDER, request);
    }

    /**
     * Finds an order by your id of it, to settle what a journal left open. Not finding it proves nothing.
     */
    default CompletableFuture<Optional<Order>> findOrder(String clientOrderId) {
        return OrderSearch.find(Optional.empty(), Optional.of(clientOrderId)).start(this);
    }

    /**
     * Follows an order by the exchange's id; see {@link #follow(OrderInfoRequest, Duration)}.
     */
    default CompletableFuture<Order> follow(String orderId, Duration atMost) {
        return follow(OrderInfoRequest.of(orderId), atMost);
    }

    /**
     * Follows an order that was just taken; see {@link #follow(OrderInfoRequest, Duration)}.
     */
    default CompletableFuture<Order> follow(OrderAck ack, Duration atMost) {
        return follow(ack.orderId(), atMost);
    }

    /**
     * Asks for an order again and again until it is {@linkplain OrderState#isFinal final} or the time is over, with
     * pauses that grow to two seconds. In the first ten seconds it need not be found yet. Cancelling the future ends it.
     *
     * @param atMost after so long the order is returned as it was last seen
     */
    CompletableFuture<Order> follow(OrderInfoRequest order, Duration atMost);

    /**
     * Orders, page by page; one page, and without their fills.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A3%BC%EB%AC%B8-%EB%A6%AC%EC%8A%A4%ED%8A%B8-%EC%A1%B0%ED%9A%8C">Bithumb: orders</a>
     */
    default CompletableFuture<List<Order>> orders(OrdersRequest request) {
        return call(OrdersEndpoints.ORDERS, request);
    }

    /**
     * Hands the items of all pages to the visitor; see {@link Paging#numberedForEach}.
     */
    default CompletableFuture<Void> ordersForEach(OrdersRequest request, Predicate<? super Order> visitor) {
        return Paging.numberedForEach(
                this, OrdersEndpoints.ORDERS, request, request.limit().orElse(100), visitor);
    }

    /**
     * Orders by their ids; unknown ids are left out. Asked for by a write's method, it is not sent again once it may have
     * arrived.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A3%BC%EB%AC%B8-%EB%AA%A9%EB%A1%9D-%EC%A1%B0%ED%9A%8C">Bithumb: search orders</a>
     */
    default CompletableFuture<List<OrderRecord>> searchOrders(SearchOrdersRequest request) {
        return call(OrdersEndpoints.SEARCH_ORDERS, request);
    }

    /**
     * Open orders; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EB%8C%80%EA%B8%B0-%EC%A3%BC%EB%AC%B8-%EC%A1%B0%ED%9A%8C">Bithumb: pending orders</a>
     */
    default CompletableFuture<OrderPage> pendingOrders(PendingOrdersRequest request) {
        return call(OrdersEndpoints.PENDING_ORDERS, request);
    }

    /**
     * Hands the items of all pages to the visitor; see {@link Paging#forEach}.
     */
    default CompletableFuture<Void> pendingOrdersForEach(
            PendingOrdersRequest request, Predicate<? super OrderRecord> visitor) {
        return Paging.forEach(this::pendingOrders, request, visitor);
    }

    /**
     * Orders that are over, of 7 days at most; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A2%85%EB%A3%8C-%EC%A3%BC%EB%AC%B8-%EC%A1%B0%ED%9A%8C">Bithumb: order history</a>
     */
    default CompletableFuture<OrderPage> orderHistory(OrderHistoryRequest request) {
        return call(OrdersEndpoints.ORDER_HISTORY, request);
    }

    /**
     * Hands the items of all pages of a time of any length to the visitor; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> orderHistoryForEach(
            OrderHistoryRequest request, Predicate<? super OrderRecord> visitor) {
        return Paging.rangeForEach(
                this, OrdersEndpoints.ORDER_HISTORY, request, Plan.of(request).map(asked -> exchangeTime()), visitor);
    }

    /**
     * Places an order by the older call, which answers with the order; {@link #placeOrder} is preferred.
     *
     * <p>The future fails with {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange refused it, or
     * it is proven that it never took effect, and with {@link
     * dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of it.
     *
     * @see <a href="https://apidocs.bithumb.com/v2.1.0/reference/%EC%A3%BC%EB%AC%B8%ED%95%98%EA%B8%B0">Bithumb 2.1.0: place an order</a>
     */
    default CompletableFuture<OrderReceipt> placeOrderV1(PlaceOrderV1Request request) {
        return call(OrdersEndpoints.PLACE_ORDER_V1, request);
    }

    /**
     * Cancels an order by the older call, which answers with the order; {@link #cancelOrder} is preferred.
     *
     * <p>The future fails with {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange refused it, or
     * it is proven that it never took effect, and with {@link
     * dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of it.
     *
     * @see <a href="https://apidocs.bithumb.com/v2.1.0/reference/%EC%A3%BC%EB%AC%B8-%EC%B7%A8%EC%86%8C-%EC%A0%91%EC%88%98">Bithumb 2.1.0: cancel an order</a>
     */
    default CompletableFuture<OrderReceipt> cancelOrderV1(CancelOrderV1Request request) {
        return call(OrdersEndpoints.CANCEL_ORDER_V1, request);
    }

    /** The exchange's time as far as it was measured; the local time before that. Does not block. */
    Instant exchangeTime();

    /** The same calls with other options. */
    OrdersAsyncApi with(RequestOptions options);
}
