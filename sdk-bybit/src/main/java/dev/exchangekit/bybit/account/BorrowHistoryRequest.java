package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the interest on what was borrowed, hour by hour; the exchange keeps two years. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBorrowHistoryRequest.class)
@JsonDeserialize(builder = BorrowHistoryRequest.Builder.class)
public interface BorrowHistoryRequest
        extends CursorRequest<BorrowHistoryRequest>, TimeWindowRequest<BorrowHistoryRequest> {
    /** Coin in upper case; all if absent. */
    Optional<String> currency();

    /**
     * From when on, to the millisecond. In one call both times span at most 30 days; without one it is 30 days from the
     * other, without both the last 30 days.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Records per page: 1 to 50, 20 if absent. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default BorrowHistoryRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        currency().ifPresent(v -> Check.name("currency", v));
        AccountChecks.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 50));
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableBorrowHistoryRequest.Builder
            implements TimeWindowRequest.Builder<BorrowHistoryRequest> {}
}
