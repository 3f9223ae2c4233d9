package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.internal.ExchangeTime;
import dev.exchangekit.bybit.internal.OrderSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Orders and executions. No method blocks; futures complete on the client's callback executor and fail with
 * {@link dev.exchangekit.core.error.SdkException}. Bad arguments are thrown at once. Thread-safe.
 *
 * <p>An answer to a write says that the exchange took it, not that it is done; the order stream or {@link
 * #openOrders} tells the state. When an answer is lost, the order is looked up before anything is said.
 * Cancelling the future of a write that has begun to leave does not undo it.
 */
public interface TradeAsyncApi extends AsyncCalls {
    /**
     * Places an order. An order without an order link id gets one, so that it can be found again. Fails with {@link
     * dev.exchangekit.core.error.OrderRejectedException} when the exchange refused it or it is proven that it never
     * arrived, and with {@link dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what
     * became of it.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/create-order">Bybit: Place Order</a>
     */
    default CompletableFuture<OrderAck> placeOrder(PlaceOrderRequest request) {
        return call(TradeEndpoints.PLACE_ORDER, request);
    }

    /**
     * Changes an open order. Fails with {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange
     * refused it or it is proven that it never arrived, and with {@link
     * dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of it.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/amend-order">Bybit: Amend Order</a>
     */
    default CompletableFuture<OrderAck> amendOrder(AmendOrderRequest request) {
        return call(TradeEndpoints.AMEND_ORDER, request);
    }

    /**
     * Cancels an open order. Fails with {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange
     * refused it or it is proven that it never arrived, and with {@link
     * dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of it.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/cancel-order">Bybit: Cancel Order</a>
     */
    default CompletableFuture<OrderAck> cancelOrder(CancelOrderRequest request) {
        return call(TradeEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Cancels open orders; of futures at most 500, which the exchange picks at random.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/cancel-all">Bybit: Cancel All Orders</a>
     */
    default CompletableFuture<CancelledOrders> cancelAllOrders(CancelAllOrdersRequest request) {
        return call(TradeEndpoints.CANCEL_ALL_ORDERS, request);
    }

    /**
     * Places several orders at once. Refused ones are told by their item, not by an exception. Fails with {@link
     * dev.exchangekit.core.error.OrderRejectedException} when the exchange refused the batch as a whole, and with
     * {@link dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of some orders.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/batch-place">Bybit: Batch Place Order</a>
     */
    default CompletableFuture<BatchResult> placeOrders(PlaceOrdersRequest request) {
        return call(TradeEndpoints.PLACE_ORDERS, request);
    }

    /**
     * Changes several open orders at once. Refused changes are told by their item, not by an exception. Fails with
     * {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange refused the batch as a whole, and
     * with {@link dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of some
     * orders.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/batch-amend">Bybit: Batch Amend Order</a>
     */
    default CompletableFuture<BatchResult> amendOrders(AmendOrdersRequest request) {
        return call(TradeEndpoints.AMEND_ORDERS, request);
    }

    /**
     * Cancels several open orders at once. Refused cancels are told by their item, not by an exception. Fails with
     * {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange refused the batch as a whole, and
     * with {@link dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of some
     * orders.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/batch-cancel">Bybit: Batch Cancel Order</a>
     */
    default CompletableFuture<BatchResult> cancelOrders(CancelOrdersRequest request) {
        return call(TradeEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * One page of open or recently closed orders, newest first.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/open-order">Bybit: Get Open &amp; Closed
     *     Orders</a>
     */
    default CompletableFuture<OrderPage> openOrders(OpenOrdersRequest request) {
        return call(TradeEndpoints.OPEN_ORDERS, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> openOrdersForEach(OpenOrdersRequest request, Predicate<? super Order> visitor) {
        return Paging.forEach(this::openOrders, request, visitor);
    }

    /**
     * One page of past orders, newest first. New ones appear with a delay.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/order-list">Bybit: Get Order History</a>
     */
    default CompletableFuture<OrderPage> orderHistory(OrderHistoryRequest request) {
        return call(TradeEndpoints.ORDER_HISTORY, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> orderHistoryForEach(OrderHistoryRequest request, Predicate<? super Order> visitor) {
        return Paging.rangeForEach(this, TradeEndpoints.ORDER_HISTORY, request, ExchangeTime.NOW, visitor);
    }

    /**
     * One page of executions, newest first; equal times are in no order.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/execution">Bybit: Get Trade History</a>
     */
    default CompletableFuture<ExecutionPage> executions(ExecutionsRequest request) {
        return call(TradeEndpoints.EXECUTIONS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> executionsForEach(ExecutionsRequest request, Predicate<? super Execution> visitor) {
        return Paging.rangeForEach(this, TradeEndpoints.EXECUTIONS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * Sets how long the private stream may be away before the exchange cancels all orders; it takes effect about 10
     * seconds later. Never sent again once it may have arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/dcp">Bybit: Set Disconnect Cancel All</a>
     */
    default CompletableFuture<Acknowledgement> setDisconnectProtection(SetDisconnectProtectionRequest request) {
        return call(TradeEndpoints.SET_DISCONNECT_PROTECTION, request);
    }

    /**
     * What an order would do to the margin of the account, without placing it. Futures and options with cross or
     * portfolio margin, no conditional orders.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/pre-check-order">Bybit: Pre Check Order</a>
     */
    default CompletableFuture<OrderPreCheck> preCheckOrder(PlaceOrderRequest request) {
        return call(TradeEndpoints.PRE_CHECK_ORDER, request);
    }

    /**
     * The largest spot order, with what could be borrowed and without.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/spot-borrow-quota">Bybit: Get Borrow Quota
     * (Spot)</a>
     */
    default CompletableFuture<SpotBorrowQuota> spotBorrowQuota(SpotBorrowQuotaRequest request) {
        return call(TradeEndpoints.SPOT_BORROW_QUOTA, request);
    }

    /**
     * Finds an order by your id, among the current orders first and then in the history. None means that the exchange
     * does not show it, which proves nothing while the order may still be under way.
     */
    default CompletableFuture<Optional<Order>> findOrder(Category category, String symbol, String orderLinkId) {
        return OrderSearch.find(category, symbol, Optional.empty(), Optional.of(orderLinkId))
                .start(this);
    }

    /** The same calls with other options. */
    default TradeAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
