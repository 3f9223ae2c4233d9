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
import java.util.stream.Stream;

/**
 * Own orders. Every order is checked against its instrument before anything is sent, and gets a client order id when it
 * has none. What is thrown says what happened: {@link dev.exchangekit.core.error.OrderRejectedException} there is no
 * such order; {@link dev.exchangekit.core.error.OrderOutcomeUnknownException} there may be one, see {@link #recover}.
 *
 * <p>Blocks until the answer is there. Thread-safe.
 */
public interface Trading {
    /**
     * Places an order.
     *
     * @throws dev.exchangekit.core.error.InvalidRequestException when price or quantity do not fit the instrument
     * @throws dev.exchangekit.core.error.InstrumentsNotLoadedException before the first {@code warmUp()}
     */
    OrderAck place(OrderRequest order);

    /**
     * Places several orders. Not atomic: each has its own result, in the order of the requests. One that does not fit
     * its instrument stops them all before anything is sent.
     */
    List<PlaceResult> placeMany(List<OrderRequest> orders);

    /** Changes an open order. That it had ended before is an answer, not a failure. */
    AmendResult amend(AmendRequest change);

    /** Cancels an order. That it had ended before is an answer, not a failure. An accepted cancel is on its way. */
    CancelResult cancel(OrderRef order);

    /** Cancels several orders. Not atomic: each has its own result, in the order of the references. */
    List<CancelResult> cancelMany(List<OrderRef> orders);

    /**
     * Cancels all open orders of an instrument.
     *
     * Returns those that the exchange names; it may name none.
     */
    List<OrderRef> cancelAll(Symbol symbol);

    /** An order; empty when the exchange knows none by that id, which for a new order proves nothing. */
    Optional<Order> order(OrderRef order);

    /** All open orders of an instrument, conditional ones included. */
    List<Order> openOrders(Symbol symbol);

    /** All open orders. */
    List<Order> openOrders();

    /** How many open orders of an instrument there are of which status and side, and what they may still fill. */
    OrderStatistics openOrderStatistics(Symbol symbol);

    /** How many open orders there are of which status and side, and what they may still fill. */
    OrderStatistics openOrderStatistics();

    /** One page of ended orders, newest first. */
    HistoryPage<Order> orderHistory(Symbol symbol, HistoryWindow window);

    /**
     * All ended orders of a window, newest first. Lazily: a page is fetched when the items before it are used up, and
     * reading the stream blocks for it. To be read by one thread.
     */
    default Stream<Order> orderHistoryStream(Symbol symbol, HistoryWindow window) {
        return Paging.historyStream(page -> orderHistory(symbol, page), window);
    }

    /** One page of own fills, newest first. */
    HistoryPage<Fill> fills(Symbol symbol, HistoryWindow window);

    /**
     * All own fills of a window, newest first. Lazily: a page is fetched when the items before it are used up, and
     * reading the stream blocks for it. To be read by one thread.
     */
    default Stream<Fill> fillsStream(Symbol symbol, HistoryWindow window) {
        return Paging.historyStream(page -> fills(symbol, page), window);
    }

    /** Closes all positions of an instrument at the market with reduce-only orders; none when there is no position. */
    List<OrderAck> closePosition(Symbol symbol);

    /** Closes the position of one side at the market with reduce-only orders; none when there is no position. */
    List<OrderAck> closePosition(Symbol symbol, PositionSide side);

    /**
     * Finds out what became of an order whose answer was lost, for example after a restart. Waits for the exchange to
     * be unable to accept whatever was sent before this call, where it has such a moment, and otherwise for the
     * client's outcome deadline at most.
     */
    RecoveredOrder recover(Symbol symbol, String clientOrderId);
}
