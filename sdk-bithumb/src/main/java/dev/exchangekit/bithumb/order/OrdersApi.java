package dev.exchangekit.bithumb.order;

import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.bithumb.internal.OrderSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.RestPipeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Orders. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 *
 * <p>An answer to a write says that the exchange took it, not that it is done: see {@link #follow(OrderAck, Duration)}.
 * When an answer is lost, the order is looked up before anything is said. Not finding it proves nothing, because
 * Bithumb does not promise when it will no longer take a request.
 */
public interface OrdersApi extends Calls {
    /** For a client: the calls of a pipeline. */
    static OrdersApi of(RestPipeline pipeline) {
        return new OrdersView(pipeline, pipeline);
    }

    /**
     * What may be ordered in a market, like {@code KRW-BTC}, at which fees, and the balances for it.
     */
    default OrderChance chance(String market) {
        return chance(OrderChanceRequest.builder().market(market).build());
    }

    /**
     * What may be ordered in a market, at which fees, and the balances for it.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A3%BC%EB%AC%B8-%EA%B0%80%EB%8A%A5-%EC%A0%95%EB%B3%B4">Bithumb: order chance</a>
     */
    default OrderChance chance(OrderChanceRequest request) {
        return call(OrdersEndpoints.CHANCE, request);
    }

    /**
     * Places an order. One without an id of yours gets one, so that it can be found again.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A3%BC%EB%AC%B8-%EC%9A%94%EC%B2%AD">Bithumb: place an order</a>
     */
    default OrderAck placeOrder(PlaceOrderRequest request) {
        return call(OrdersEndpoints.PLACE_ORDER, request);
    }

    /**
     * Places up to 30 orders at once, each with a fate of its own: refused ones stand in the answer. Never sent again
     * once it may have arrived.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://apidocs.bithumb.com/reference/%EB%8B%A4%EA%B1%B4-%EC%A3%BC%EB%AC%B8-%EC%9A%94%EC%B2%AD">Bithumb: place orders</a>
     */
    default BatchPlacement placeOrders(PlaceOrdersRequest request) {
        return call(OrdersEndpoints.PLACE_ORDERS, request);
    }

    /**
     * Begins to cancel an order. One that the exchange is still taking is asked for again after a pause.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A3%BC%EB%AC%B8-%EC%B7%A8%EC%86%8C-%EC%A0%91%EC%88%98">Bithumb: cancel an order</a>
     */
    default CancelAck cancelOrder(CancelOrderRequest request) {
        return call(OrdersEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Begins to cancel up to 30 orders at once. Refused cancels stand in the answer; none is sent again.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://apidocs.bithumb.com/reference/%EB%8B%A4%EA%B1%B4-%EC%A3%BC%EB%AC%B8-%EC%B7%A8%EC%86%8C">Bithumb: cancel orders</a>
     */
    default BatchCancellation cancelOrders(CancelOrdersRequest request) {
        return call(OrdersEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * One order with its fills, by either of its ids. One that was just taken may not be found for a moment.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EA%B0%9C%EB%B3%84-%EC%A3%BC%EB%AC%B8-%EC%A1%B0%ED%9A%8C">Bithumb: order</a>
     */
    default Order order(OrderInfoRequest request) {
        return call(OrdersEndpoints.ORDER, request);
    }

    /**
     * Finds an order by your id of it, to settle what a journal left open. Not finding it proves nothing.
     */
    default Optional<Order> findOrder(String clientOrderId) {
        return OrderSearch.find(Optional.empty(), Optional.of(clientOrderId)).run(this);
    }

    /**
     * Follows an order by the exchange's id; see {@link #follow(OrderInfoRequest, Duration)}.
     */
    default Order follow(String orderId, Duration atMost) {
        return follow(OrderInfoRequest.of(orderId), atMost);
    }

    /**
     * Follows an order that was just taken; see {@link #follow(OrderInfoRequest, Duration)}.
     */
    default Order follow(OrderAck ack, Duration atMost) {
        return follow(ack.orderId(), atMost);
    }

    /**
     * Asks for an order again and again until it is {@linkplain OrderState#isFinal final} or the time is over, with
     * pauses that grow to two seconds. In the first ten seconds it need not be found yet.
     *
     * @param atMost after so long the order is returned as it was last seen
     * @throws dev.exchangekit.core.error.ExchangeException when there is no such order
     */
    Order follow(OrderInfoRequest order, Duration atMost);

    /**
     * Orders, page by page; one page, and without their fills.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A3%BC%EB%AC%B8-%EB%A6%AC%EC%8A%A4%ED%8A%B8-%EC%A1%B0%ED%9A%8C">Bithumb: orders</a>
     */
    default List<Order> orders(OrdersRequest request) {
        return call(OrdersEndpoints.ORDERS, request);
    }

    /**
     * The items of all pages, fetched as the stream is read; see {@link Paging#numberedStream}.
     */
    default Stream<Order> ordersStream(OrdersRequest request) {
        return Paging.numberedStream(
                this, OrdersEndpoints.ORDERS, request, request.limit().orElse(100));
    }

    /**
     * Orders by their ids; unknown ids are left out. Asked for by a write's method, it is not sent again once it may have
     * arrived.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A3%BC%EB%AC%B8-%EB%AA%A9%EB%A1%9D-%EC%A1%B0%ED%9A%8C">Bithumb: search orders</a>
     */
    default List<OrderRecord> searchOrders(SearchOrdersRequest request) {
        return call(OrdersEndpoints.SEARCH_ORDERS, request);
    }

    /**
     * Open orders; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EB%8C%80%EA%B8%B0-%EC%A3%BC%EB%AC%B8-%EC%A1%B0%ED%9A%8C">Bithumb: pending orders</a>
     */
    default OrderPage pendingOrders(PendingOrdersRequest request) {
        return call(OrdersEndpoints.PENDING_ORDERS, request);
    }

    /**
     * The items of all pages, fetched as the stream is read; see {@link Paging#stream}.
     */
    default Stream<OrderRecord> pendingOrdersStream(PendingOrdersRequest request) {
        return Paging.stream(this::pendingOrders, request);
    }

    /**
     * Orders that are over, of 7 days at most; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A2%85%EB%A3%8C-%EC%A3%BC%EB%AC%B8-%EC%A1%B0%ED%9A%8C">Bithumb: order history</a>
     */
    default OrderPage orderHistory(OrderHistoryRequest request) {
        return call(OrdersEndpoints.ORDER_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<OrderRecord> orderHistoryStream(OrderHistoryRequest request) {
        return Paging.rangeStream(
                this, OrdersEndpoints.ORDER_HISTORY, request, Plan.of(request).map(asked -> exchangeTime()));
    }

    /**
     * Places an order by the older call, which answers with the order; {@link #placeOrder} is preferred.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://apidocs.bithumb.com/v2.1.0/reference/%EC%A3%BC%EB%AC%B8%ED%95%98%EA%B8%B0">Bithumb 2.1.0: place an order</a>
     */
    default OrderReceipt placeOrderV1(PlaceOrderV1Request request) {
        return call(OrdersEndpoints.PLACE_ORDER_V1, request);
    }

    /**
     * Cancels an order by the older call, which answers with the order; {@link #cancelOrder} is preferred.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://apidocs.bithumb.com/v2.1.0/reference/%EC%A3%BC%EB%AC%B8-%EC%B7%A8%EC%86%8C-%EC%A0%91%EC%88%98">Bithumb 2.1.0: cancel an order</a>
     */
    default OrderReceipt cancelOrderV1(CancelOrderV1Request request) {
        return call(OrdersEndpoints.CANCEL_ORDER_V1, request);
    }

    /** The exchange's time as far as it was measured; the local time before that. Does not block. */
    Instant exchangeTime();

    /** The same calls with other options. */
    OrdersApi with(RequestOptions options);
}
