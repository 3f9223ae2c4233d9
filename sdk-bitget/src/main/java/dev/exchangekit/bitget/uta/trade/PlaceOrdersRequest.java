package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.bitget.internal.UtaChecks;
import java.util.List;
import java.util.Optional;

/**
 * A batch of new orders of one category.
 *
 * @param orders 1 to 20, no two of them with the same id
 */
public record PlaceOrdersRequest(@JsonValue List<NewOrder> orders) {
    /** Refuses values of the wrong shape. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaceOrdersRequest {
        orders = List.copyOf(orders);
        UtaChecks.batch(orders, order -> Optional.of(order.category()), NewOrder::clientOid);
    }

    /** The batch of these. */
    public static PlaceOrdersRequest of(NewOrder... orders) {
        return new PlaceOrdersRequest(List.of(orders));
    }
}
