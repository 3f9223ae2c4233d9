package dev.exchangekit.bitget.uta.strategy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which past strategy orders of the last 90 days to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStrategyOrderHistoryRequest.class)
@JsonDeserialize(builder = StrategyOrderHistoryRequest.Builder.class)
public interface StrategyOrderHistoryRequest
        extends CursorRequest<StrategyOrderHistoryRequest>, TimeWindowRequest<StrategyOrderHistoryRequest> {
    /** Kind of product; required. */
    Category category();

    /** Kind of strategy orders; the exchange decides if absent. */
    Optional<StrategyType> type();

    /** From when on; at most 90 days ago. In one call both times span at most 30 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Items per page, 1 to 100; 100 by default. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default StrategyOrderHistoryRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 100));
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableStrategyOrderHistoryRequest.Builder
            implements TimeWindowRequest.Builder<StrategyOrderHistoryRequest> {}
}
