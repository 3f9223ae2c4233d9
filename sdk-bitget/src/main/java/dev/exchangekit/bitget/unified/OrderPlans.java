package dev.exchangekit.bitget.unified;

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
import dev.exchangekit.core.spi.ExchangeAdapter;
import dev.exchangekit.core.spi.Plan;
import java.util.List;
import java.util.Optional;

/** Orders and fills of one kind of account; what each method means stands at the {@link ExchangeAdapter}'s. */
interface OrderPlans {
    Plan<OrderAck> place(Instrument instrument, OrderRequest order);

    Plan<List<PlaceResult>> placeMany(List<Instrument> instruments, List<OrderRequest> orders);

    Plan<AmendResult> amend(Instrument instrument, AmendRequest change);

    Plan<CancelResult> cancel(OrderRef order);

    Plan<List<CancelResult>> cancelMany(List<OrderRef> orders);

    Plan<List<OrderRef>> cancelAll(Symbol symbol);

    Plan<Optional<Order>> order(OrderRef order);

    Plan<List<Order>> openOrders(Symbol symbol);

    Plan<List<Order>> openOrders();

    Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window);

    Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window);

    Plan<RecoveredOrder> recover(Symbol symbol, String clientOrderId);
}
