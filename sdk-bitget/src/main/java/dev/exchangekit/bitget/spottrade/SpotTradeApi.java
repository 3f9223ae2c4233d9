package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.internal.SpotOrderSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Spot orders and fills of a classic account. Methods block and throw {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 *
 * <p>An answer to a write says that the exchange took it, not that it is done: an order of which a cancel was taken may
 * still be filled. When an answer is lost, the order is looked up before anything is said. Not finding it proves
 * nothing unless {@link PlaceOrderRequest#receiveWindow} was given, because otherwise the exchange does not promise
 * when it will no longer take a request.
 */
public interface SpotTradeApi extends Calls {
    /**
     * Places an order. An ordinary order without an id gets one, so that it can be found again. A take-profit or
     * stop-loss order takes no id: when its answer is lost, its outcome is unknown at once.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Place-Order">Bitget: Place Order</a>
     */
    default OrderAck placeOrder(PlaceOrderRequest request) {
        return call(SpotTradeEndpoints.PLACE_ORDER, request);
    }

    /**
     * Places several orders at once. Refused ones stand in the answer's list of failures.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused the batch as a whole
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of some orders
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Batch-Place-Orders">Bitget: Batch Place Orders</a>
     */
    default BatchResult placeOrders(PlaceOrdersRequest request) {
        return call(SpotTradeEndpoints.PLACE_ORDERS, request);
    }

    /**
     * Cancels an order and places another one, which has ids of its own. When the new order was refused, the old one
     * may be cancelled all the same: ask for it.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Cancel-Replace-Order">Bitget: Cancel an Existing Order
     *     and Send a New Order</a>
     */
    default ReplaceAck replaceOrder(ReplaceOrderRequest request) {
        return call(SpotTradeEndpoints.REPLACE_ORDER, request);
    }

    /**
     * Cancels several orders and places others. Whether a new order was taken tells its {@link ReplaceAck#result}; an
     * old one may be cancelled although its new one was refused.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused the batch as a whole
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of some orders
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Replace-Order">Bitget: Batch Cancel Existing
     *     Order and Send New Orders</a>
     */
    default List<ReplaceAck> replaceOrders(ReplaceOrdersRequest request) {
        return call(SpotTradeEndpoints.REPLACE_ORDERS, request);
    }

    /**
     * Begins to cancel an order. The same order can be cancelled once a second.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Cancel-Order">Bitget: Cancel Order</a>
     */
    default OrderAck cancelOrder(CancelOrderRequest request) {
        return call(SpotTradeEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Begins to cancel several orders at once. Refused cancels stand in the answer's list of failures.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused the batch as a whole
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of some orders
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Orders">Bitget: Batch Cancel Orders</a>
     */
    default BatchResult cancelOrders(CancelOrdersRequest request) {
        return call(SpotTradeEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * Begins to cancel the open orders of a symbol; the order history tells when it is done. Never sent again once it
     * may have arrived.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Cancel-Symbol-Orders">Bitget: Cancel Order by Symbol</a>
     */
    default CancelledSymbol cancelSymbolOrders(CancelSymbolOrdersRequest request) {
        return call(SpotTradeEndpoints.CANCEL_SYMBOL_ORDERS, request);
    }

    /**
     * One order, open or past, by either of its ids; by yours for two hours only. Take-profit and stop-loss orders
     * stand in {@link #openOrders} and {@link #orderHistory}.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Get-Order-Info">Bitget: Get Order Info</a>
     */
    default List<Order> orderInfo(OrderInfoRequest request) {
        return call(SpotTradeEndpoints.ORDER_INFO, request);
    }

    /**
     * Finds an order of the last two hours by your id of it, to settle what a journal left open.
     */
    default Optional<Order> findOrder(String clientOid) {
        return SpotOrderSearch.find(Optional.empty(), Optional.of(clientOid)).run(this);
    }

    /**
     * Open orders, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Get-Unfilled-Orders">Bitget: Get Current Orders</a>
     */
    default List<OpenOrder> openOrders(OpenOrdersRequest request) {
        return call(SpotTradeEndpoints.OPEN_ORDERS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<OpenOrder> openOrdersStream(OpenOrdersRequest request) {
        return Paging.idRangeStream(
                this, SpotTradeEndpoints.OPEN_ORDERS, request, ExchangeTime.NOW, OpenOrder::orderId);
    }

    /**
     * Past orders, the newest first; one page. 90 days are kept.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Get-History-Orders">Bitget: Get History Orders</a>
     */
    default List<Order> orderHistory(OrderHistoryRequest request) {
        return call(SpotTradeEndpoints.ORDER_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<Order> orderHistoryStream(OrderHistoryRequest request) {
        return Paging.idRangeStream(this, SpotTradeEndpoints.ORDER_HISTORY, request, ExchangeTime.NOW, Order::orderId);
    }

    /**
     * Fills, the newest first; one page. 90 days are kept.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Get-Fills">Bitget: Get Fills</a>
     */
    default List<Fill> fills(FillsRequest request) {
        return call(SpotTradeEndpoints.FILLS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<Fill> fillsStream(FillsRequest request) {
        return Paging.idRangeStream(this, SpotTradeEndpoints.FILLS, request, ExchangeTime.NOW, Fill::tradeId);
    }

    /** The same calls with other options. */
    default SpotTradeApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
