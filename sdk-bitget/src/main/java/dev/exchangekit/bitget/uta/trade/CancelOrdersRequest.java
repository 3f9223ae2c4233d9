package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.bitget.internal.UtaChecks;
import java.util.List;
import java.util.Optional;

/**
 * Cancels of several orders of one category.
 *
 * @param orders 1 to 20, no two of them with the same id
 */
public record CancelOrdersRequest(@JsonValue List<OrderCancellation> orders) {
    /** Refuses values of the wrong shape. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CancelOrdersRequest {
        orders = List.copyOf(orders);
        UtaChecks.batchOfExisting(orders, order -> Optional.of(order.category()));
    }

    /** The batch of these. */
    public static CancelOrdersRequest of(OrderCancellation... orders) {
        return new CancelOrdersRequest(List.of(orders));
    }
}
