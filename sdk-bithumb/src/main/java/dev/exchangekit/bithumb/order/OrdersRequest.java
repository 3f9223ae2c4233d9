package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.ListOrder;
import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which orders to list, page by page. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrdersRequest.class)
@JsonDeserialize(builder = OrdersRequest.Builder.class)
public interface OrdersRequest extends CursorRequest<OrdersRequest> {
    /** Market in upper case, like {@code KRW-BTC}; all when absent. */
    Optional<String> market();

    /** State of the orders, {@link OrderState#WAIT} when neither this nor {@link #states} is given. */
    Optional<OrderState> state();

    /** States of the orders, in place of {@link #state}. {@link OrderState#WATCH} goes with no other one. */
    List<OrderState> states();

    /** The exchange's ids, at most 100; any when empty. */
    @JsonProperty("uuids")
    List<String> orderIds();

    /** Your ids, at most 100; any when empty, and ignored beside {@link #orderIds}. */
    @JsonProperty("client_order_ids")
    List<String> clientOrderIds();

    /** Number of the page, from 1; the first when absent. */
    Optional<Integer> page();

    /** Orders per page: 1 to 100, 100 when absent. */
    Optional<Integer> limit();

    /** Order of the list, the newest first when absent. */
    @JsonProperty("order_by")
    Optional<ListOrder> orderBy();

    /** The same as {@link #page}. */
    @Override
    @JsonIgnore
    default Optional<String> cursor() {
        return page().map(String::valueOf);
    }

    @Override
    default OrdersRequest withCursor(String cursor) {
        return toBuilder().page(Integer.parseInt(cursor)).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        market().ifPresent(OrderChecks::market);
        OrderChecks.states(state(), states());
        Check.that(
                states().size() < 2 || !states().contains(OrderState.WATCH),
                "states",
                states(),
                "must not hold watch beside others");
        Check.size("orderIds", orderIds(), 0, 100);
        Check.size("clientOrderIds", clientOrderIds(), 0, 100);
        OrderChecks.ids(orderIds(), clientOrderIds());
        page().ifPresent(v -> Check.range("page", v, 1, Integer.MAX_VALUE));
        limit().ifPresent(v -> Check.range("limit", v, 1, 100));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOrdersRequest.Builder {}
}
