package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.internal.SpotOrderSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Spot orders and fills of a classic account. No method blocks; futures fail with
 * {@link dev.exchangekit.core.error.SdkException}. Bad arguments are thrown at once. Thread-safe.
 *
 * <p>An answer to a write says that the exchange took it, not that it is done: an order of which a cancel was taken may
 * still be filled. When an answer is lost, the order is looked up before anything is said. Not finding it proves
 * nothing unless {@link PlaceOrderRequest#receiveWindow} was given, because otherwise the exchange does not promise
 * when it will no longer take a request.
 *
 * <p>Writes fail with {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange refused them, or it
 * is proven that they never took effect, and with {@link dev.exchangekit.core.error.OrderOutcomeUnknownException} when
 * nothing tells what became of them. Cancelling the future of a write that has begun to leave does not undo it.
 */
public interface SpotTradeAsyncApi extends AsyncCalls {
    /**
     * Places an order. An ordinary order without an id gets one, so that it can be found again. A take-profit or
     * stop-loss order takes no id: when its answer is lost, its outcome is unknown at once.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Place-Order">Bitget: Place Order</a>
     */
    default CompletableFuture<OrderAck> placeOrder(PlaceOrderRequest request) {
        return call(SpotTradeEndpoints.PLACE_ORDER, request);
    }

    /**
     * Places several orders at once. Refused ones stand in the answer's list of failures.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Batch-Place-Orders">Bitget: Batch Place Orders</a>
     */
    default CompletableFuture<BatchResult> placeOrders(PlaceOrdersRequest request) {
        return call(SpotTradeEndpoints.PLACE_ORDERS, request);
    }

    /**
     * Cancels an order and places another one, which has ids of its own. When the new order was refused, the old one
     * may be cancelled all the same: ask for it.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Cancel-Replace-Order">Bitget: Cancel an Existing Order
     *     and Send a New Order</a>
     */
    default CompletableFuture<ReplaceAck> replaceOrder(ReplaceOrderRequest request) {
        return call(SpotTradeEndpoints.REPLACE_ORDER, request);
    }

    /**
     * Cancels several orders and places others. Whether a new order was taken tells its {@link ReplaceAck#result}; an
     * old one may be cancelled although its new one was refused.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Replace-Order">Bitget: Batch Cancel Existing
     *     Order and Send New Orders</a>
     */
    default CompletableFuture<List<ReplaceAck>> replaceOrders(ReplaceOrdersRequest request) {
        return call(SpotTradeEndpoints.REPLACE_ORDERS, request);
    }

    /**
     * Begins to cancel an order. The same order can be cancelled once a second.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Cancel-Order">Bitget: Cancel Order</a>
     */
    default CompletableFuture<OrderAck> cancelOrder(CancelOrderRequest request) {
        return call(SpotTradeEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Begins to cancel several orders at once. Refused cancels stand in the answer's list of failures.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Orders">Bitget: Batch Cancel Orders</a>
     */
    default CompletableFuture<BatchResult> cancelOrders(CancelOrdersRequest request) {
        return call(SpotTradeEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * Begins to cancel the open orders of a symbol; the order history tells when it is done. Never sent again once it
     * may have arrived.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Cancel-Symbol-Orders">Bitget: Cancel Order by Symbol</a>
     */
    default CompletableFuture<CancelledSymbol> cancelSymbolOrders(CancelSymbolOrdersRequest request) {
        return call(SpotTradeEndpoints.CANCEL_SYMBOL_ORDERS, request);
    }

    /**
     * One order, open or past, by either of its ids; by yours for two hours only. Take-profit and stop-loss orders
     * stand in {@link #openOrders} and {@link #orderHistory}.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Get-Order-Info">Bitget: Get Order Info</a>
     */
    default CompletableFuture<List<Order>> orderInfo(OrderInfoRequest request) {
        return call(SpotTradeEndpoints.ORDER_INFO, request);
    }

    /**
     * Finds an order of the last two hours by your id of it, to settle what a journal left open.
     */
    default CompletableFuture<Optional<Order>> findOrder(String clientOid) {
        return SpotOrderSearch.find(Optional.empty(), Optional.of(clientOid)).start(this);
    }

    /**
     * Open orders, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Get-Unfilled-Orders">Bitget: Get Current Orders</a>
     */
    default CompletableFuture<List<OpenOrder>> openOrders(OpenOrdersRequest request) {
        return call(SpotTradeEndpoints.OPEN_ORDERS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see
     * {@link Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> openOrdersForEach(OpenOrdersRequest request, Predicate<? super OpenOrder> visitor) {
        return Paging.idRangeForEach(
                this, SpotTradeEndpoints.OPEN_ORDERS, request, ExchangeTime.NOW, OpenOrder::orderId, visitor);
    }

    /**
     * Past orders, the newest first; one page. 90 days are kept.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Get-History-Orders">Bitget: Get History Orders</a>
     */
    default CompletableFuture<List<Order>> orderHistory(OrderHistoryRequest request) {
        return call(SpotTradeEndpoints.ORDER_HISTORY, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see
     * {@link Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> orderHistoryForEach(OrderHistoryRequest request, Predicate<? super Order> visitor) {
        return Paging.idRangeForEach(
                this, SpotTradeEndpoints.ORDER_HISTORY, request, ExchangeTime.NOW, Order::orderId, visitor);
    }

    /**
     * Fills, the newest first; one page. 90 days are kept.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/trade/Get-Fills">Bitget: Get Fills</a>
     */
    default CompletableFuture<List<Fill>> fills(FillsRequest request) {
        return call(SpotTradeEndpoints.FILLS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see
     * {@link Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> fillsForEach(FillsRequest request, Predicate<? super Fill> visitor) {
        return Paging.idRangeForEach(this, SpotTradeEndpoints.FILLS, request, ExchangeTime.NOW, Fill::tradeId, visitor);
    }

    /** The same calls with other options. */
    default SpotTradeAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
