package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which past orders to list. Two years are kept: beyond 7 days only orders with fills, and orders that ended without a
 * fill only for 24 hours.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderHistoryRequest.class)
@JsonDeserialize(builder = OrderHistoryRequest.Builder.class)
public interface OrderHistoryRequest
        extends CursorRequest<OrderHistoryRequest>, TimeWindowRequest<OrderHistoryRequest> {
    /** Kind of product: spot, linear, inverse or option. */
    Category category();

    /** Symbol, upper case: {@code BTCUSDT}. */
    Optional<String> symbol();

    /** Base coin, upper case. */
    Optional<String> baseCoin();

    /** Settle coin, upper case. */
    Optional<String> settleCoin();

    /** The exchange's order id. */
    Optional<String> orderId();

    /** Your order id. */
    Optional<String> orderLinkId();

    /** Kind of orders; all when absent. */
    Optional<OrderFilter> orderFilter();

    /** State of the orders; all when absent. */
    Optional<OrderStatus> orderStatus();

    /**
     * From when on, to the millisecond. In one call both times span at most 7 days; without one it is 7 days from the
     * other, without both the last 7 days.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Orders per page: 1 to 50, 20 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default OrderHistoryRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    @Value.Check
    default void check() {
        TradeChecks.names(symbol(), baseCoin(), settleCoin());
        Check.span(startTime(), endTime());
        limit().ifPresent(value -> Check.range("limit", value, 1, 50));
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableOrderHistoryRequest.Builder
            implements TimeWindowRequest.Builder<OrderHistoryRequest> {}
}
