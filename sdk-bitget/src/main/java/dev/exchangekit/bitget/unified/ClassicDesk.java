package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Plan;
import java.util.List;

/** The writes of one market of a classic account. What Bitget refuses as too late, they fail with. */
interface ClassicDesk {
    /** The call for several new orders. */
    Endpoint<?, ?> placing();

    /** The call for several cancels. */
    Endpoint<?, ?> cancelling();

    /** Which orders it can be sent with; throws for an order that cannot be placed. */
    Lane lane(OrderRequest order);

    Plan<OrderAck> place(OrderRequest order);

    /** Orders of one lane, each with a client order id. */
    Plan<BatchResult> place(Lane lane, List<OrderRequest> orders);

    Plan<AmendResult> amend(AmendRequest change);

    Lane lane(OrderRef order);

    /** An order of the book. */
    Plan<CancelResult> cancel(OrderRef order);

    /** An order that was found open, of whatever kind it is. */
    Plan<CancelResult> cancel(OrderRef order, Order found);

    /** Orders of one lane. */
    Plan<BatchResult> cancel(Lane lane, List<OrderRef> orders);

    Plan<List<OrderRef>> cancelAll(Symbol symbol);
}
