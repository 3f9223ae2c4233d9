package dev.exchangekit.bitget.futuresplan;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.internal.PlanOrderSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Trigger orders, trailing orders, take profits and stop losses of a classic futures account. Methods block and throw
 * {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface FuturesPlansApi extends Calls {
    /**
     * Places a trigger order or a trailing order. A lost answer is settled by asking for the order by its id, among
     * the open and the past ones; an order that is not found proves nothing, so its outcome stays unknown.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/plan/Place-Plan-Order">Bitget: Place Trigger Order</a>
     */
    default OrderAck placeOrder(PlacePlanOrderRequest request) {
        return call(FuturesPlansEndpoints.PLACE_ORDER, request);
    }

    /**
     * Places a take profit or a stop loss of a position, or of part of one. A lost answer is settled by asking for the
     * order by its id, among the open and the past ones; an order that is not found proves nothing, so its outcome
     * stays unknown.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/plan/Place-Tpsl-Order">Bitget: Stop-profit and stop-loss
     *     plan orders</a>
     */
    default OrderAck placeTpsl(PlaceTpslOrderRequest request) {
        return call(FuturesPlansEndpoints.PLACE_TPSL, request);
    }

    /**
     * Places a take profit and a stop loss of a position at once. The answer has one element for each.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/plan/Place-Pos-Tpsl-Order">Bitget: Simultaneous
     *     Stop-profit and stop-loss plan orders</a>
     */
    default List<PositionTpslAck> placePositionTpsl(PlacePositionTpslRequest request) {
        return call(FuturesPlansEndpoints.PLACE_POSITION_TPSL, request);
    }

    /**
     * Changes a trigger order or a trailing order.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/plan/Modify-Plan-Order">Bitget: Modify Trigger Order</a>
     */
    default OrderAck modifyOrder(ModifyPlanOrderRequest request) {
        return call(FuturesPlansEndpoints.MODIFY_ORDER, request);
    }

    /**
     * Changes a take profit or a stop loss.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/plan/Modify-Tpsl-Order">Bitget: Modify the stop-profit and
     *     stop-loss plan order</a>
     */
    default OrderAck modifyTpsl(ModifyTpslOrderRequest request) {
        return call(FuturesPlansEndpoints.MODIFY_TPSL, request);
    }

    /**
     * Cancels up to 50 trigger orders of one symbol and kind. Some may be cancelled and others not: see both lists of
     * the answer.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/plan/Cancel-Plan-Order">Bitget: Cancel Trigger Order</a>
     */
    default BatchResult cancelOrders(CancelPlanOrdersRequest request) {
        return call(FuturesPlansEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * Cancels all trigger orders of one kind, of a symbol or of all.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/plan/Cancel-Plan-Order">Bitget: Cancel Trigger Order</a>
     */
    default BatchResult cancelAllOrders(CancelAllPlanOrdersRequest request) {
        return call(FuturesPlansEndpoints.CANCEL_ALL_ORDERS, request);
    }

    /**
     * One page of open trigger orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/plan/get-orders-plan-pending">Bitget: Get Pending Trigger
     *     Order</a>
     */
    default PlanOrderPage openOrders(PlanOrdersRequest request) {
        return call(FuturesPlansEndpoints.OPEN_ORDERS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<PlanOrder> openOrdersStream(PlanOrdersRequest request) {
        return Paging.rangeStream(this, FuturesPlansEndpoints.OPEN_ORDERS, request, ExchangeTime.NOW);
    }

    /**
     * One page of past trigger orders of the last three months.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/plan/orders-plan-history">Bitget: Get History Trigger
     *     Order</a>
     */
    default PlanOrderPage orderHistory(PlanOrderHistoryRequest request) {
        return call(FuturesPlansEndpoints.ORDER_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<PlanOrder> orderHistoryStream(PlanOrderHistoryRequest request) {
        return Paging.rangeStream(this, FuturesPlansEndpoints.ORDER_HISTORY, request, ExchangeTime.NOW);
    }

    /**
     * The orders that a trigger order placed.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/plan/Plan-Sub-Orders">Bitget: Trigger Sub Order</a>
     */
    default List<PlanSubOrder> subOrders(PlanSubOrdersRequest request) {
        return call(FuturesPlansEndpoints.SUB_ORDERS, request);
    }

    /**
     * Finds a trigger order by your id, among the open ones first and then the past ones. None means that the exchange
     * does not show it, which proves nothing while the order may still be under way.
     */
    default Optional<PlanOrder> findOrder(ProductType productType, PlanType planType, String symbol, String clientOid) {
        return PlanOrderSearch.find(productType, planType, symbol, Optional.empty(), Optional.of(clientOid))
                .run(this);
    }

    /** The same calls with other options. */
    default FuturesPlansApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
