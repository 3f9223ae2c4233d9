package dev.exchangekit.bitget.spotplan;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.internal.SpotPlanSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Spot orders of a classic account that wait for a trigger price. Methods block and throw
 * {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 *
 * <p>When the answer to a write is lost, the order is sought among the current and past ones before anything is said.
 * Not finding it proves nothing, because the exchange does not promise when it will no longer take a request.
 */
public interface SpotPlansApi extends Calls {
    /**
     * Places a plan order. One without an id gets one, so that it can be found again.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Place-Plan-Order">Bitget: Place Plan Order</a>
     */
    default OrderAck placeOrder(PlacePlanOrderRequest request) {
        return call(SpotPlansEndpoints.PLACE_ORDER, request);
    }

    /**
     * Changes a plan order that is not triggered yet.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Modify-Plan-Order">Bitget: Modify Plan Order</a>
     */
    default OrderAck modifyOrder(ModifyPlanOrderRequest request) {
        return call(SpotPlansEndpoints.MODIFY_ORDER, request);
    }

    /**
     * Cancels a plan order that is not triggered yet.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it is proven that it
     *     never took effect
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Cancel-Plan-Order">Bitget: Cancel Plan Order</a>
     */
    default PlanCancelAck cancelOrder(CancelPlanOrderRequest request) {
        return call(SpotPlansEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Cancels the plan orders of some symbols, or all of them. Those that were not cancelled stand in the answer's list
     * of failures. Never sent again once it may have arrived.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Batch-Cancel-Plan-Order">Bitget: Cancel Plan Orders in
     *     Batch</a>
     */
    default BatchResult cancelOrders(CancelPlanOrdersRequest request) {
        return call(SpotPlansEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * Finds a plan order by your id of it, to settle what a journal left open. The newest thousand of the current and
     * of the past ones are read.
     */
    default Optional<PlanOrder> findOrder(String symbol, String clientOid) {
        return SpotPlanSearch.find(Optional.of(symbol), Optional.empty(), Optional.of(clientOid))
                .run(this);
    }

    /**
     * One page of plan orders that are not triggered yet.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Get-Current-Plan-Order">Bitget: Get Current Plan
     *     Orders</a>
     */
    default PlanOrderPage currentOrders(CurrentPlanOrdersRequest request) {
        return call(SpotPlansEndpoints.CURRENT_ORDERS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<PlanOrder> currentOrdersStream(CurrentPlanOrdersRequest request) {
        return Paging.rangeStream(this, SpotPlansEndpoints.CURRENT_ORDERS, request, ExchangeTime.NOW);
    }

    /**
     * One page of past plan orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Get-History-Plan-Order">Bitget: Get History Plan
     *     Orders</a>
     */
    default PlanOrderPage orderHistory(PlanOrderHistoryRequest request) {
        return call(SpotPlansEndpoints.ORDER_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<PlanOrder> orderHistoryStream(PlanOrderHistoryRequest request) {
        return Paging.rangeStream(this, SpotPlansEndpoints.ORDER_HISTORY, request, ExchangeTime.NOW);
    }

    /**
     * The orders that a plan order placed.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Get-Plan-Sub-Order">Bitget: Get Plan Sub Order</a>
     */
    default List<PlanSubOrder> subOrders(PlanSubOrdersRequest request) {
        return call(SpotPlansEndpoints.SUB_ORDERS, request);
    }

    /** The same calls with other options. */
    default SpotPlansApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
