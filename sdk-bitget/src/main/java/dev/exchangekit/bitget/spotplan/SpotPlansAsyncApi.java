package dev.exchangekit.bitget.spotplan;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.internal.SpotPlanSearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Spot orders of a classic account that wait for a trigger price. No method blocks; futures fail with
 * {@link dev.exchangekit.core.error.SdkException}. Bad arguments are thrown at once. Thread-safe.
 *
 * <p>When the answer to a write is lost, the order is sought among the current and past ones before anything is said.
 * Not finding it proves nothing, because the exchange does not promise when it will no longer take a request.
 *
 * <p>Writes fail with {@link dev.exchangekit.core.error.OrderRejectedException} when the exchange refused them, or it
 * is proven that they can no longer take effect, and with
 * {@link dev.exchangekit.core.error.OrderOutcomeUnknownException} when nothing tells what became of them. Cancelling
 * the future of a write that has begun to leave does not undo it.
 */
public interface SpotPlansAsyncApi extends AsyncCalls {
    /**
     * Places a plan order. One without an id gets one, so that it can be found again.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Place-Plan-Order">Bitget: Place Plan Order</a>
     */
    default CompletableFuture<OrderAck> placeOrder(PlacePlanOrderRequest request) {
        return call(SpotPlansEndpoints.PLACE_ORDER, request);
    }

    /**
     * Changes a plan order that is not triggered yet.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Modify-Plan-Order">Bitget: Modify Plan Order</a>
     */
    default CompletableFuture<OrderAck> modifyOrder(ModifyPlanOrderRequest request) {
        return call(SpotPlansEndpoints.MODIFY_ORDER, request);
    }

    /**
     * Cancels a plan order that is not triggered yet.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Cancel-Plan-Order">Bitget: Cancel Plan Order</a>
     */
    default CompletableFuture<PlanCancelAck> cancelOrder(CancelPlanOrderRequest request) {
        return call(SpotPlansEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Cancels the plan orders of some symbols, or all of them. Those that were not cancelled stand in the answer's list
     * of failures. Never sent again once it may have arrived.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Batch-Cancel-Plan-Order">Bitget: Cancel Plan Orders in
     *     Batch</a>
     */
    default CompletableFuture<BatchResult> cancelOrders(CancelPlanOrdersRequest request) {
        return call(SpotPlansEndpoints.CANCEL_ORDERS, request);
    }

    /**
     * Finds a plan order by your id of it, to settle what a journal left open. The newest thousand of the current and
     * of the past ones are read.
     */
    default CompletableFuture<Optional<PlanOrder>> findOrder(String symbol, String clientOid) {
        return SpotPlanSearch.find(Optional.of(symbol), Optional.empty(), Optional.of(clientOid))
                .start(this);
    }

    /**
     * One page of plan orders that are not triggered yet.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Get-Current-Plan-Order">Bitget: Get Current Plan
     *     Orders</a>
     */
    default CompletableFuture<PlanOrderPage> currentOrders(CurrentPlanOrdersRequest request) {
        return call(SpotPlansEndpoints.CURRENT_ORDERS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> currentOrdersForEach(
            CurrentPlanOrdersRequest request, Predicate<? super PlanOrder> visitor) {
        return Paging.rangeForEach(this, SpotPlansEndpoints.CURRENT_ORDERS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * One page of past plan orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Get-History-Plan-Order">Bitget: Get History Plan
     *     Orders</a>
     */
    default CompletableFuture<PlanOrderPage> orderHistory(PlanOrderHistoryRequest request) {
        return call(SpotPlansEndpoints.ORDER_HISTORY, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> orderHistoryForEach(
            PlanOrderHistoryRequest request, Predicate<? super PlanOrder> visitor) {
        return Paging.rangeForEach(this, SpotPlansEndpoints.ORDER_HISTORY, request, ExchangeTime.NOW, visitor);
    }

    /**
     * The orders that a plan order placed.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/plan/Get-Plan-Sub-Order">Bitget: Get Plan Sub Order</a>
     */
    default CompletableFuture<List<PlanSubOrder>> subOrders(PlanSubOrdersRequest request) {
        return call(SpotPlansEndpoints.SUB_ORDERS, request);
    }

    /** The same calls with other options. */
    default SpotPlansAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
