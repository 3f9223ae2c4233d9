package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.internal.FuturesOrderSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Orders and trades of a classic futures account. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface FuturesTradeApi extends Calls {
    /**
     * Places an order. A lost answer is settled by asking for the order by its id; an order that is not found proves
     * nothing, so its outcome stays unknown.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Place-Order">Bitget: Place Order</a>
     */
    default OrderAck placeOrder(PlaceOrderRequest request) {
        return call(FuturesTradeEndpoints.PLACE_ORDER, request);
    }

    /**
     * Places up to 50 orders of one symbol. Some may be taken and others not: see both lists of the answer.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Batch-Order">Bitget: Batch Order</a>
     */
    default BatchResult placeOrders(PlaceOrdersRequest request) {
        return call(FuturesTradeEndpoints.PLACE_ORDERS, request);
    }

    /**
     * Turns a position into one of the other direction, at market. A lost answer is settled by asking for the order by
     * its id; an order that is not found proves nothing, so its outcome stays unknown.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Reversal">Bitget: Reversal</a>
     */
    default OrderAck reverse(ReverseRequest request) {
        return call(FuturesTradeEndpoints.REVERSE, request);
    }

    /**
     * Changes a limit order without fills.
     *
     * <p>A new size and price make a new order: it has a new order id, and {@link ModifiedOrder#clientOid} names it
     * from then on. A take profit or stop loss that is changed alone drops the other one: state both.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Modify-Order">Bitget: Modify Order</a>
     */
    default ModifiedOrder modifyOrder(ModifyOrderRequest request) {
        return call(FuturesTradeEndpoints.MODIFY_ORDER, request);
    }

    /**
     * Cancels an order.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Cancel-Order">Bitget: Cancel Order</a>
     */
    default OrderAck cancelOrder(CancelOrderRequest request) {
        return call(FuturesTradeEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Cancels up to 50 orders of one symbol. Some may be cancelled and others not: see both lists of the answer.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Batch-Cancel-Orders">Bitget: Batch Cancel</a>
     */
    default BatchResult cancelOrders(CancelOrdersRequest request) {
        return call(FuturesTradeEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * Cancels all orders of a symbol.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Batch-Cancel-Orders">Bitget: Batch Cancel</a>
     */
    default BatchResult cancelSymbolOrders(CancelSymbolOrdersRequest request) {
        return call(FuturesTradeEndpoints.CANCEL_SYMBOL_ORDERS, request);
    }

    /**
     * Cancels all orders of a kind of futures.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Cancel-All-Orders">Bitget: Cancel All Orders</a>
     */
    default BatchResult cancelAllOrders(CancelAllOrdersRequest request) {
        return call(FuturesTradeEndpoints.CANCEL_ALL_ORDERS, request);
    }

    /**
     * Closes positions at market. The orders carry no id of yours: when the answer is lost nothing can be asked, and
     * the outcome is unknown. Look at the positions then.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Flash-Close-Position">Bitget: Flash Close
     *     Position</a>
     */
    default ClosedPositions closePositions(ClosePositionsRequest request) {
        return call(FuturesTradeEndpoints.CLOSE_POSITIONS, request);
    }

    /**
     * An order, open or closed.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Get-Order-Details">Bitget: Get Order Detail</a>
     */
    default Order order(OrderRequest request) {
        return call(FuturesTradeEndpoints.ORDER, request);
    }

    /**
     * One page of open orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Get-Orders-Pending">Bitget: Get Pending Orders</a>
     */
    default OrderPage openOrders(OpenOrdersRequest request) {
        return call(FuturesTradeEndpoints.OPEN_ORDERS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Order> openOrdersStream(OpenOrdersRequest request) {
        return Paging.rangeStream(this, FuturesTradeEndpoints.OPEN_ORDERS, request, ExchangeTime.NOW);
    }

    /**
     * One page of closed orders of the last 90 days.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Get-Orders-History">Bitget: Get History Order</a>
     */
    default OrderPage orderHistory(OrderHistoryRequest request) {
        return call(FuturesTradeEndpoints.ORDER_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Order> orderHistoryStream(OrderHistoryRequest request) {
        return Paging.rangeStream(this, FuturesTradeEndpoints.ORDER_HISTORY, request, ExchangeTime.NOW);
    }

    /**
     * One page of your trades of the last three months.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Get-Order-Fills">Bitget: Get Order Fill Details</a>
     */
    default FillPage fills(FillsRequest request) {
        return call(FuturesTradeEndpoints.FILLS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Fill> fillsStream(FillsRequest request) {
        return Paging.rangeStream(this, FuturesTradeEndpoints.FILLS, request, ExchangeTime.NOW);
    }

    /**
     * One page of your trades, of at most a week. Not for demo trading.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/trade/Get-Fill-History">Bitget: Get Historical Transaction
     *     Details</a>
     */
    default FillPage fillHistory(FillsRequest request) {
        return call(FuturesTradeEndpoints.FILL_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Fill> fillHistoryStream(FillsRequest request) {
        return Paging.rangeStream(this, FuturesTradeEndpoints.FILL_HISTORY, request, ExchangeTime.NOW);
    }

    /**
     * Finds an order by your id. None means that the exchange does not show it, which proves nothing while the order
     * may still be under way.
     */
    default Optional<Order> findOrder(ProductType productType, String symbol, String clientOid) {
        return FuturesOrderSearch.find(productType, symbol, Optional.empty(), Optional.of(clientOid))
                .run(this);
    }

    /** The same calls with other options. */
    default FuturesTradeApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
