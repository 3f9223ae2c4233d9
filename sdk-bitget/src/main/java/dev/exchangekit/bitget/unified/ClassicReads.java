package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Plan;
import java.util.List;
import java.util.Optional;

/** Own orders and fills of one market of a classic account. */
interface ClassicReads {
    Plan<Optional<Order>> order(OrderRef order);

    Plan<List<Order>> openOrders(Symbol symbol);

    Plan<List<Order>> openOrders();

    Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window);

    Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window);
}
