package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.ListOrder;
import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which orders that are over to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderHistoryRequest.class)
@JsonDeserialize(builder = OrderHistoryRequest.Builder.class)
public interface OrderHistoryRequest
        extends CursorRequest<OrderHistoryRequest>, TimeWindowRequest<OrderHistoryRequest> {
    /** Market in upper case, like {@code KRW-BTC}; all when absent. */
    Optional<String> market();

    /** {@link OrderState#DONE} or {@link OrderState#CANCEL}; the exchange chooses when neither this nor {@link #states} is given. */
    Optional<OrderState> state();

    /** States of the orders, in place of {@link #state}. */
    List<OrderState> states();

    /** From when on, to the millisecond. From here to {@link #endTime} 7 days at most; a stream asks for that long at a time. */
    @Override
    @JsonProperty("start_time")
    Optional<Instant> startTime();

    /** Until when, to the millisecond. */
    @Override
    @JsonProperty("end_time")
    Optional<Instant> endTime();

    /** Orders per page: 1 to 1000. */
    Optional<Integer> limit();

    /** Order of the list, the newest first when absent. A stream of more than 7 days goes from the newest to the oldest. */
    @JsonProperty("order_by")
    Optional<ListOrder> orderBy();

    /** Where the page begins: {@link OrderPage#nextCursor} of the page before; absent for the first. */
    @Override
    @JsonProperty("next_key")
    Optional<String> cursor();

    @Override
    default OrderHistoryRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        market().ifPresent(OrderChecks::market);
        OrderChecks.states(state(), states());
        Check.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 1000));
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOrderHistoryRequest.Builder
            implements TimeWindowRequest.Builder<OrderHistoryRequest> {}
}
