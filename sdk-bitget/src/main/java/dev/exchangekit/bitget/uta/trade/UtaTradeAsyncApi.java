package dev.exchangekit.bitget.uta.trade;

import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.internal.UtaOrderSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Orders and fills of a unified account. No method blocks; futures fail with {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaTradeAsyncApi extends AsyncCalls {
    /**
     * Places an order. An answer tells that the exchange took it, not that it is filled. If the answer is lost, the order is
     * sought by its client order id; where it is not found, the outcome stays unknown, because the exchange tells no time
     * after which it cannot appear any more.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Place-Order">Bitget: Place Order</a>
     */
    default CompletableFuture<OrderAck> placeOrder(PlaceOrderRequest request) {
        return call(UtaTradeEndpoints.PLACE_ORDER, request);
    }

    /**
     * Places up to 20 orders of one category, each of which the exchange takes or refuses by itself: look at every item. Lost
     * answers are settled as of {@link #placeOrder}, order by order.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Place-Batch">Bitget: Batch Order</a>
     */
    default CompletableFuture<List<OrderResult>> placeOrders(PlaceOrdersRequest request) {
        return call(UtaTradeEndpoints.PLACE_ORDERS, request);
    }

    /**
     * Changes an open order, which keeps its ids. If the answer is lost, the order is looked at.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Modify-Order">Bitget: Modify Order</a>
     */
    default CompletableFuture<OrderAck> modifyOrder(ModifyOrderRequest request) {
        return call(UtaTradeEndpoints.MODIFY_ORDER, request);
    }

    /**
     * Changes up to 20 open orders of one category, each of which the exchange takes or refuses by itself: look at every
     * item.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Batch-Modify-Orders">Bitget: Batch Modify Orders</a>
     */
    default CompletableFuture<List<OrderResult>> modifyOrders(ModifyOrdersRequest request) {
        return call(UtaTradeEndpoints.MODIFY_ORDERS, request);
    }

    /**
     * Cancels an open order. An answer tells that the exchange took the request; that the order is cancelled tells its status.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Cancel-Order">Bitget: Cancel Order</a>
     */
    default CompletableFuture<OrderAck> cancelOrder(CancelOrderRequest request) {
        return call(UtaTradeEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Cancels up to 20 open orders of one category, each of which the exchange takes or refuses by itself: look at every
     * item.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Cancel-Batch">Bitget: Batch Cancel</a>
     */
    default CompletableFuture<List<OrderResult>> cancelOrders(CancelOrdersRequest request) {
        return call(UtaTradeEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * Cancels all open orders of a category or of a symbol. What could not be cancelled has a code.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Cancel-All-Order">Bitget: Cancel All Orders</a>
     */
    default CompletableFuture<OrderResults> cancelAllOrders(CancelAllOrdersRequest request) {
        return call(UtaTradeEndpoints.CANCEL_ALL_ORDERS, request);
    }

    /**
     * Closes positions at market price. What could not be closed has a code. Never sent again once it may have arrived.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Close-All-Positions">Bitget: Close All Positions</a>
     */
    default CompletableFuture<OrderResults> closePositions(ClosePositionsRequest request) {
        return call(UtaTradeEndpoints.CLOSE_POSITIONS, request);
    }

    /**
     * Has all orders cancelled after a time, unless it is called again before. The exchange enables this on request.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/CountDown-Cancel-All">Bitget: CountDown Cancel All</a>
     */
    default CompletableFuture<Acknowledgement> countdownCancelAll(CountdownCancelAllRequest request) {
        return call(UtaTradeEndpoints.COUNTDOWN_CANCEL_ALL, request);
    }

    /**
     * One order, open or closed. The exchange refuses ids that it does not know; see {@link #findOrder}.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Order-Details">Bitget: Get Order Details</a>
     */
    default CompletableFuture<Order> order(OrderRequest request) {
        return call(UtaTradeEndpoints.ORDER, request);
    }

    /**
     * One page of open orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Order-Pending">Bitget: Get Open Orders</a>
     */
    default CompletableFuture<OrderPage> openOrders(OpenOrdersRequest request) {
        return call(UtaTradeEndpoints.OPEN_ORDERS, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> openOrdersForEach(OpenOrdersRequest request, Predicate<? super Order> visitor) {
        return Paging.forEach(this::openOrders, request, visitor);
    }

    /**
     * One page of closed orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Order-History">Bitget: Get Order History</a>
     */
    default CompletableFuture<OrderPage> orderHistory(OrderHistoryRequest request) {
        return call(UtaTradeEndpoints.ORDER_HISTORY, request);
    }

    /**
     * Hands every item of all pages of a time of any length to the visitor until it answers false; see {@link
     * Paging#rangeForEach}.
     */
    default CompletableFuture<Void> orderHistoryForEach(OrderHistoryRequest request, Predicate<? super Order> visitor) {
        return Paging.rangeForEach(this, UtaTradeEndpoints.ORDER_HISTORY, request, ExchangeTime.NOW, visitor);
    }

    /**
     * One page of fills.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Order-Fills">Bitget: Get Fill History</a>
     */
    default CompletableFuture<FillPage> fills(FillsRequest request) {
        return call(UtaTradeEndpoints.FILLS, request);
    }

    /**
     * Hands every item of all pages of a time of any length to the visitor until it answers false; see {@link
     * Paging#rangeForEach}.
     */
    default CompletableFuture<Void> fillsForEach(FillsRequest request, Predicate<? super Fill> visitor) {
        return Paging.rangeForEach(this, UtaTradeEndpoints.FILLS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * Finds an order by your id. None means that the exchange does not show it, which proves nothing while the order may
     * still be under way. Of several orders with this id the exchange decides which it shows.
     */
    default CompletableFuture<Optional<Order>> findOrder(String clientOid) {
        return UtaOrderSearch.find(Optional.empty(), Optional.of(clientOid)).start(this);
    }

    /** The same calls with other options. */
    default UtaTradeAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
