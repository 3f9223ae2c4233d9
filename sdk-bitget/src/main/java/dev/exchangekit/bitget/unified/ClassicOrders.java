package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.futurestrade.FuturesTradeEndpoints;
import dev.exchangekit.bitget.spottrade.SpotTradeEndpoints;
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
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.Settlement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Orders and fills of a classic account.
 *
 * <ul>
 *   <li>An order of a contract says how its position is margined. One that leaves that open gets the mode that the
 *       symbol is set to, for which a call more is made: state it to save the call.
 *   <li>Stop, take-profit and trailing orders are orders of another kind, which place one of the book once they trigger.
 *       Theirs is the state of that order then, where one is looked up. Those that ended in waiting are found by their
 *       id, and are not in the history.
 *   <li>Bitget is not told from where a trigger price has to come, so the price is looked at before such an order is
 *       placed, and an order whose price has passed is refused. A trailing stop without an activation price gets the
 *       last price for one.
 *   <li>An amend of the price or quantity of an order of the book makes a new order, of one without fills only. The old
 *       one is cancelled first: the two are not one step. A change of a trigger order, and of the exits of an order of a
 *       contract, keeps the order.
 *   <li>Spot orders by the client's id are searched for among the open ones and a thousand past ones, once they are
 *       older than two hours.
 * </ul>
 */
final class ClassicOrders implements OrderPlans {
    private final ClassicReads spot;
    private final ClassicReads futures;
    private final ClassicPlacing placing;
    private final ClassicChanges changes;
    private final OrderFates fates;

    ClassicOrders(Symbols symbols, Supplier<Instant> now, ClientOrderIds ids, Settlement settlement) {
        SpotReads spotReads = new SpotReads(symbols, new UnifiedMarket(symbols), now);
        FuturesReads futuresReads = new FuturesReads(symbols, new ClassicFuturesMarket(symbols), now);
        ClassicDesk spotDesk = new SpotDesk(symbols, spotReads, ids);
        ClassicDesk futuresDesk = new FuturesDesk(symbols, futuresReads, ids);
        this.spot = spotReads;
        this.futures = futuresReads;
        this.fates = new OrderFates(BitgetAdapter.NAME, this::order, settlement);
        this.placing = new ClassicPlacing(symbol -> symbol.isSpot() ? spotDesk : futuresDesk, fates, ids);
        this.changes = new ClassicChanges(symbol -> symbol.isSpot() ? spotDesk : futuresDesk, this::order, fates);
    }

    private ClassicReads reads(Symbol symbol) {
        return symbol.isSpot() ? spot : futures;
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
        return reads(order.symbol()).order(order);
    }

    @Override
    public Plan<List<Order>> openOrders(Symbol symbol) {
        return reads(symbol).openOrders(symbol);
    }

    @Override
    public Plan<List<Order>> openOrders() {
        return Plans.concat(List.of(spot.openOrders(), futures.openOrders()));
    }

    @Override
    public Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        return reads(symbol).orderHistory(symbol, window);
    }

    @Override
    public Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        return reads(symbol).fills(symbol, window);
    }

    @Override
    public Plan<RecoveredOrder> recover(Symbol symbol, String clientOrderId) {
        return fates.recover(
                symbol, clientOrderId, symbol.isSpot() ? SpotTradeEndpoints.ORDER_INFO : FuturesTradeEndpoints.ORDER);
    }
}
