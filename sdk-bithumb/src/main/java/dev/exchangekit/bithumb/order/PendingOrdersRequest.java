package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.ListOrder;
import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which open orders to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePendingOrdersRequest.class)
@JsonDeserialize(builder = PendingOrdersRequest.Builder.class)
public interface PendingOrdersRequest extends CursorRequest<PendingOrdersRequest> {
    /** Market in upper case, like {@code KRW-BTC}; all when absent. */
    Optional<String> market();

    /** {@link OrderState#WAIT} or {@link OrderState#WATCH}, the former when absent. */
    Optional<OrderState> state();

    /** Orders per page: 1 to 100. */
    Optional<Integer> limit();

    /** Order of the list, the newest first when absent. */
    @JsonProperty("order_by")
    Optional<ListOrder> orderBy();

    /** Where the page begins: {@link OrderPage#nextCursor} of the page before; absent for the first. */
    @Override
    @JsonProperty("next_key")
    Optional<String> cursor();

    @Override
    default PendingOrdersRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        market().ifPresent(OrderChecks::market);
        limit().ifPresent(v -> Check.range("limit", v, 1, 100));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePendingOrdersRequest.Builder {}
}
