package dev.exchangekit.core.exchange;

import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatistics;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Own orders. Every order is checked against its instrument before anything is sent, and gets a client order id when it
 * has none. What a future fails with says what happened: {@link dev.exchangekit.core.error.OrderRejectedException}
 * there is no such order; {@link dev.exchangekit.core.error.OrderOutcomeUnknownException} there may be one, see {@link
 * #recover}. Cancelling a future does not undo what has left.
 *
 * <p>Blocks no thread: futures complete on the client's callback executor. Bad arguments and unsupported features are
 * thrown at once, not through the future. Thread-safe.
 */
public interface AsyncTrading {
    /**
     * Places an order.
     *
     * @throws dev.exchangekit.core.error.InvalidRequestException when price or quantity do not fit the instrument
     * @throws dev.exchangekit.core.error.InstrumentsNotLoadedException before the first {@code warmUp()}
     */
    CompletableFuture<OrderAck> place(OrderRequest order);

    /**
     * Places several orders. Not atomic: each has its own result, in the order of the requests. One that does not fit
     * its instrument stops them all before anything is sent.
     */
    CompletableFuture<List<PlaceResult>> placeMany(List<OrderRequest> orders);

    /** Changes an open order. That it had ended before is an answer, not a failure. */
    CompletableFuture<AmendResult> amend(AmendRequest change);

    /** Cancels an order. That it had ended before is an answer, not a failure. An accepted cancel is on its way. */
    CompletableFuture<CancelResult> cancel(OrderRef order);

    /** Cancels several orders. Not atomic: each has its own result, in the order of the references. */
    CompletableFuture<List<CancelResult>> cancelMany(List<OrderRef> orders);

    /**
     * Cancels all open orders of an instrument.
     *
     * Returns those that the exchange names; it may name none.
     */
    CompletableFuture<List<OrderRef>> cancelAll(Symbol symbol);

    /** An order; empty when the exchange knows none by that id, which for a new order proves nothing. */
    CompletableFuture<Optional<Order>> order(OrderRef order);

    /** All open orders of an instrument, conditional ones included. */
    CompletableFuture<List<Order>> openOrders(Symbol symbol);

    /** All open orders. */
    CompletableFuture<List<Order>> openOrders();

    /** How many open orders of an instrument there are of which status and side, and what they may still fill. */
    CompletableFuture<OrderStatistics> openOrderStatistics(Symbol symbol);

    /** How many open orders there are of which status and side, and what they may still fill. */
    CompletableFuture<OrderStatistics> openOrderStatistics();

    /** One page of ended orders, newest first. */
    CompletableFuture<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window);

    /**
     * All ended orders of a window, newest first. Hands them to the visitor one by one until it answers false; the
     * future completes after the last one.
     */
    default CompletableFuture<Void> orderHistoryForEach(
            Symbol symbol, HistoryWindow window, Predicate<? super Order> visitor) {
        return Paging.historyForEach(page -> orderHistory(symbol, page), window, visitor);
    }

    /** One page of own fills, newest first. */
    CompletableFuture<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window);

    /**
     * All own fills of a window, newest first. Hands them to the visitor one by one until it answers false; the future
     * completes after the last one.
     */
    default CompletableFuture<Void> fillsForEach(Symbol symbol, HistoryWindow window, Predicate<? super Fill> visitor) {
        return Paging.historyForEach(page -> fills(symbol, page), window, visitor);
    }

    /** Closes all positions of an instrument at the market with reduce-only orders; none when there is no position. */
    CompletableFuture<List<OrderAck>> closePosition(Symbol symbol);

    /** Closes the position of one side at the market with reduce-only orders; none when there is no position. */
    CompletableFuture<List<OrderAck>> closePosition(Symbol symbol, PositionSide side);

    /**
     * Finds out what became of an order whose answer was lost, for example after a restart. Waits for the exchange to
     * be unable to accept whatever was sent before this call, where it has such a moment, and otherwise for the
     * client's outcome deadline at most.
     */
    CompletableFuture<RecoveredOrder> recover(Symbol symbol, String clientOrderId);
}
