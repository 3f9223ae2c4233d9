package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.bitget.internal.UtaChecks;
import java.util.List;

/**
 * Changes of several orders of one category, each once.
 *
 * @param orders 1 to 20, no two of them with the same id
 */
public record ModifyOrdersRequest(@JsonValue List<OrderModification> orders) {
    /** Refuses values of the wrong shape. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ModifyOrdersRequest {
        orders = List.copyOf(orders);
        UtaChecks.batchOfExisting(orders, OrderModification::category);
    }

    /** The batch of these. */
    public static ModifyOrdersRequest of(OrderModification... orders) {
        return new ModifyOrdersRequest(List.of(orders));
    }
}
