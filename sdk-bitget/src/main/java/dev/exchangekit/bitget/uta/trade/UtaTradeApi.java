package dev.exchangekit.bitget.uta.trade;

import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.internal.UtaOrderSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Orders and fills of a unified account. Methods block and throw {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface UtaTradeApi extends Calls {
    /**
     * Places an order. An answer tells that the exchange took it, not that it is filled. If the answer is lost, the order is
     * sought by its client order id; where it is not found, the outcome stays unknown, because the exchange tells no time
     * after which it cannot appear any more.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Place-Order">Bitget: Place Order</a>
     */
    default OrderAck placeOrder(PlaceOrderRequest request) {
        return call(UtaTradeEndpoints.PLACE_ORDER, request);
    }

    /**
     * Places up to 20 orders of one category, each of which the exchange takes or refuses by itself: look at every item. Lost
     * answers are settled as of {@link #placeOrder}, order by order.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Place-Batch">Bitget: Batch Order</a>
     */
    default List<OrderResult> placeOrders(PlaceOrdersRequest request) {
        return call(UtaTradeEndpoints.PLACE_ORDERS, request);
    }

    /**
     * Changes an open order, which keeps its ids. If the answer is lost, the order is looked at.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Modify-Order">Bitget: Modify Order</a>
     */
    default OrderAck modifyOrder(ModifyOrderRequest request) {
        return call(UtaTradeEndpoints.MODIFY_ORDER, request);
    }

    /**
     * Changes up to 20 open orders of one category, each of which the exchange takes or refuses by itself: look at every
     * item.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Batch-Modify-Orders">Bitget: Batch Modify Orders</a>
     */
    default List<OrderResult> modifyOrders(ModifyOrdersRequest request) {
        return call(UtaTradeEndpoints.MODIFY_ORDERS, request);
    }

    /**
     * Cancels an open order. An answer tells that the exchange took the request; that the order is cancelled tells its status.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Cancel-Order">Bitget: Cancel Order</a>
     */
    default OrderAck cancelOrder(CancelOrderRequest request) {
        return call(UtaTradeEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Cancels up to 20 open orders of one category, each of which the exchange takes or refuses by itself: look at every
     * item.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Cancel-Batch">Bitget: Batch Cancel</a>
     */
    default List<OrderResult> cancelOrders(CancelOrdersRequest request) {
        return call(UtaTradeEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * Cancels all open orders of a category or of a symbol. What could not be cancelled has a code.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Cancel-All-Order">Bitget: Cancel All Orders</a>
     */
    default OrderResults cancelAllOrders(CancelAllOrdersRequest request) {
        return call(UtaTradeEndpoints.CANCEL_ALL_ORDERS, request);
    }

    /**
     * Closes positions at market price. What could not be closed has a code. Never sent again once it may have arrived.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Close-All-Positions">Bitget: Close All Positions</a>
     */
    default OrderResults closePositions(ClosePositionsRequest request) {
        return call(UtaTradeEndpoints.CLOSE_POSITIONS, request);
    }

    /**
     * Has all orders cancelled after a time, unless it is called again before. The exchange enables this on request.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/CountDown-Cancel-All">Bitget: CountDown Cancel All</a>
     */
    default Acknowledgement countdownCancelAll(CountdownCancelAllRequest request) {
        return call(UtaTradeEndpoints.COUNTDOWN_CANCEL_ALL, request);
    }

    /**
     * One order, open or closed. The exchange refuses ids that it does not know; see {@link #findOrder}.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Order-Details">Bitget: Get Order Details</a>
     */
    default Order order(OrderRequest request) {
        return call(UtaTradeEndpoints.ORDER, request);
    }

    /**
     * One page of open orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Order-Pending">Bitget: Get Open Orders</a>
     */
    default OrderPage openOrders(OpenOrdersRequest request) {
        return call(UtaTradeEndpoints.OPEN_ORDERS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<Order> openOrdersStream(OpenOrdersRequest request) {
        return Paging.stream(this::openOrders, request);
    }

    /**
     * One page of closed orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Order-History">Bitget: Get Order History</a>
     */
    default OrderPage orderHistory(OrderHistoryRequest request) {
        return call(UtaTradeEndpoints.ORDER_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Order> orderHistoryStream(OrderHistoryRequest request) {
        return Paging.rangeStream(this, UtaTradeEndpoints.ORDER_HISTORY, request, ExchangeTime.NOW);
    }

    /**
     * One page of fills.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Order-Fills">Bitget: Get Fill History</a>
     */
    default FillPage fills(FillsRequest request) {
        return call(UtaTradeEndpoints.FILLS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Fill> fillsStream(FillsRequest request) {
        return Paging.rangeStream(this, UtaTradeEndpoints.FILLS, request, ExchangeTime.NOW);
    }

    /**
     * Finds an order by your id. None means that the exchange does not show it, which proves nothing while the order may
     * still be under way. Of several orders with this id the exchange decides which it shows.
     */
    default Optional<Order> findOrder(String clientOid) {
        return UtaOrderSearch.find(Optional.empty(), Optional.of(clientOid)).run(this);
    }

    /** The same calls with other options. */
    default UtaTradeApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
