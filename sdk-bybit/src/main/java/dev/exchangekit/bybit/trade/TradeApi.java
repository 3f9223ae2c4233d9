package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.internal.ExchangeTime;
import dev.exchangekit.bybit.internal.OrderSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Orders and executions. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 *
 * <p>An answer to a write says that the exchange took it, not that it is done; the order stream or {@link
 * #openOrders} tells the state. When an answer is lost, the order is looked up before anything is said.
 */
public interface TradeApi extends Calls {
    /**
     * Places an order. An order without an order link id gets one, so that it can be found again.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that
     *     it never arrived
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/create-order">Bybit: Place Order</a>
     */
    default OrderAck placeOrder(PlaceOrderRequest request) {
        return call(TradeEndpoints.PLACE_ORDER, request);
    }

    /**
     * Changes an open order.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that
     *     it never arrived
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/amend-order">Bybit: Amend Order</a>
     */
    default OrderAck amendOrder(AmendOrderRequest request) {
        return call(TradeEndpoints.AMEND_ORDER, request);
    }

    /**
     * Cancels an open order.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that
     *     it never arrived
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/cancel-order">Bybit: Cancel Order</a>
     */
    default OrderAck cancelOrder(CancelOrderRequest request) {
        return call(TradeEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Cancels open orders; of futures at most 500, which the exchange picks at random.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/cancel-all">Bybit: Cancel All Orders</a>
     */
    default CancelledOrders cancelAllOrders(CancelAllOrdersRequest request) {
        return call(TradeEndpoints.CANCEL_ALL_ORDERS, request);
    }

    /**
     * Places several orders at once. Refused ones are told by their item, not by an exception.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused the batch as a whole
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of some orders
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/batch-place">Bybit: Batch Place Order</a>
     */
    default BatchResult placeOrders(PlaceOrdersRequest request) {
        return call(TradeEndpoints.PLACE_ORDERS, request);
    }

    /**
     * Changes several open orders at once. Refused changes are told by their item, not by an exception.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused the batch as a whole
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of some orders
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/batch-amend">Bybit: Batch Amend Order</a>
     */
    default BatchResult amendOrders(AmendOrdersRequest request) {
        return call(TradeEndpoints.AMEND_ORDERS, request);
    }

    /**
     * Cancels several open orders at once. Refused cancels are told by their item, not by an exception.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused the batch as a whole
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of some orders
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/batch-cancel">Bybit: Batch Cancel Order</a>
     */
    default BatchResult cancelOrders(CancelOrdersRequest request) {
        return call(TradeEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * One page of open or recently closed orders, newest first.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/open-order">Bybit: Get Open &amp; Closed
     *     Orders</a>
     */
    default OrderPage openOrders(OpenOrdersRequest request) {
        return call(TradeEndpoints.OPEN_ORDERS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<Order> openOrdersStream(OpenOrdersRequest request) {
        return Paging.stream(this::openOrders, request);
    }

    /**
     * One page of past orders, newest first. New ones appear with a delay.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/order-list">Bybit: Get Order History</a>
     */
    default OrderPage orderHistory(OrderHistoryRequest request) {
        return call(TradeEndpoints.ORDER_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Order> orderHistoryStream(OrderHistoryRequest request) {
        return Paging.rangeStream(this, TradeEndpoints.ORDER_HISTORY, request, ExchangeTime.NOW);
    }

    /**
     * One page of executions, newest first; equal times are in no order.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/execution">Bybit: Get Trade History</a>
     */
    default ExecutionPage executions(ExecutionsRequest request) {
        return call(TradeEndpoints.EXECUTIONS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Execution> executionsStream(ExecutionsRequest request) {
        return Paging.rangeStream(this, TradeEndpoints.EXECUTIONS, request, ExchangeTime.NOW);
    }

    /**
     * Sets how long the private stream may be away before the exchange cancels all orders; it takes effect about 10
     * seconds later. Never sent again once it may have arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/dcp">Bybit: Set Disconnect Cancel All</a>
     */
    default Acknowledgement setDisconnectProtection(SetDisconnectProtectionRequest request) {
        return call(TradeEndpoints.SET_DISCONNECT_PROTECTION, request);
    }

    /**
     * What an order would do to the margin of the account, without placing it. Futures and options with cross or
     * portfolio margin, no conditional orders.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/pre-check-order">Bybit: Pre Check Order</a>
     */
    default OrderPreCheck preCheckOrder(PlaceOrderRequest request) {
        return call(TradeEndpoints.PRE_CHECK_ORDER, request);
    }

    /**
     * The largest spot order, with what could be borrowed and without.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/order/spot-borrow-quota">Bybit: Get Borrow Quota
     * (Spot)</a>
     */
    default SpotBorrowQuota spotBorrowQuota(SpotBorrowQuotaRequest request) {
        return call(TradeEndpoints.SPOT_BORROW_QUOTA, request);
    }

    /**
     * Finds an order by your id, among the current orders first and then in the history. None means that the exchange
     * does not show it, which proves nothing while the order may still be under way.
     */
    default Optional<Order> findOrder(Category category, String symbol, String orderLinkId) {
        return OrderSearch.find(category, symbol, Optional.empty(), Optional.of(orderLinkId))
                .run(this);
    }

    /** The endpoints behind this API, in the order of their declaration. */
    static List<Endpoint<?, ?>> endpoints() {
        return TradeEndpoints.all();
    }

    /** The same calls with other options. */
    default TradeApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
