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

/** Which executions to list. With an order id of either kind the exchange ignores the other filters. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExecutionsRequest.class)
@JsonDeserialize(builder = ExecutionsRequest.Builder.class)
public interface ExecutionsRequest extends CursorRequest<ExecutionsRequest>, TimeWindowRequest<ExecutionsRequest> {
    /** Kind of product: spot, linear, inverse or option. */
    Category category();

    /** Symbol, upper case: {@code BTCUSDT}. */
    Optional<String> symbol();

    /** The exchange's order id. */
    Optional<String> orderId();

    /** Your order id. */
    Optional<String> orderLinkId();

    /** Base coin, upper case; of options BTC when absent. */
    Optional<String> baseCoin();

    /** Settle coin, upper case. Not spot. */
    Optional<String> settleCoin();

    /**
     * From when on, to the millisecond. In one call both times span at most 7 days; without one it is 7 days from the
     * other, without both the last 7 days.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Kind of executions; all when absent. {@link ExecType#TRADE} for fills. */
    Optional<ExecType> execType();

    /** Executions per page: 1 to 100, 50 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default ExecutionsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    @Value.Check
    default void check() {
        TradeChecks.names(symbol(), baseCoin(), settleCoin());
        Check.span(startTime(), endTime());
        limit().ifPresent(value -> Check.range("limit", value, 1, 100));
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableExecutionsRequest.Builder implements TimeWindowRequest.Builder<ExecutionsRequest> {}
}
