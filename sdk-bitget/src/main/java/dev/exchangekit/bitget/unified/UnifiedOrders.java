package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.uta.trade.UtaTradeEndpoints;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.spi.OrderFates;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Settlement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Orders and fills of a unified account.
 *
 * <ul>
 *   <li>Stop and take-profit orders are strategy orders. Those that close a position are sent as its stop loss or take
 *       profit, which needs the position to be there. Those that open one, and all of spot, only other clients know of
 *       (2026), so that an account may be refused them; answers need not say which way these go, and one that does not
 *       is not shown.
 *   <li>An order that does not say how its position is margined gets what the position has, which is read first, and
 *       crossed margin where there is none.
 *   <li>Strategy orders that ended are found by their id and are not in the history. What comes of one that triggered is
 *       an order of its own.
 *   <li>Amends keep the order and its ids. One that Bitget refuses leaves the order as it is.
 * </ul>
 */
final class UnifiedOrders implements OrderPlans {
    private final UnifiedOrderReads reads;
    private final UnifiedPlacing placing;
    private final UnifiedChanges changes;
    private final OrderFates fates;

    UnifiedOrders(Symbols symbols, Supplier<Instant> now, ClientOrderIds ids, Settlement settlement) {
        UnifiedMarket market = new UnifiedMarket(symbols);
        this.reads = new UnifiedOrderReads(symbols, market, now);
        this.fates = new OrderFates(BitgetAdapter.NAME, reads::order, settlement);
        this.placing = new UnifiedPlacing(symbols, market, fates, ids);
        this.changes = new UnifiedChanges(symbols, reads, fates);
    }

    @Override
    public Plan<OrderAck> place(Instrument instrument, OrderRequest order) {
        return placing.place(order);
    }

    @Override
    public Plan<List<PlaceResult>> placeMany(List<Instrument> instruments, List<OrderRequest> orders) {
        return placing.placeMany(orders);
    }

    @Override
    public Plan<AmendResult> amend(Instrument instrument, AmendRequest change) {
        return changes.amend(change);
    }

    @Override
    public Plan<CancelResult> cancel(OrderRef order) {
        return changes.cancel(order);
    }

    @Override
    public Plan<List<CancelResult>> cancelMany(List<OrderRef> orders) {
        return changes.cancelMany(orders);
    }

    @Override
    public Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        return changes.cancelAll(symbol);
    }

    @Override
    public Plan<Optional<Order>> order(OrderRef order) {
        return reads.order(order);
    }

    @Override
    public Plan<List<Order>> openOrders(Symbol symbol) {
        return reads.openOrders(symbol);
    }

    @Override
    public Plan<List<Order>> openOrders() {
        return reads.openOrders();
    }

    @Override
    public Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        return reads.orderHistory(symbol, window);
    }

    @Override
    public Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        return reads.fills(symbol, window);
    }

    @Override
    public Plan<RecoveredOrder> recover(Symbol symbol, String clientOrderId) {
        return fates.recover(
                symbol,
                clientOrderId,
                UtaTradeEndpoints.ORDER,
                reads.lookUp(OrderRef.ofClientId(symbol, clientOrderId)));
    }
}
