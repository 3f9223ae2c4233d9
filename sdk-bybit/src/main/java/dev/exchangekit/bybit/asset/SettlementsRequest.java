package dev.exchangekit.bybit.asset;

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

/** Which session settlements of USDC perpetuals and futures to list. Two years are kept. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSettlementsRequest.class)
@JsonDeserialize(builder = SettlementsRequest.Builder.class)
public interface SettlementsRequest extends CursorRequest<SettlementsRequest>, TimeWindowRequest<SettlementsRequest> {
    /** Kind of product: linear; required. */
    Category category();

    /** Symbol in upper case; all when absent. */
    Optional<String> symbol();

    /**
     * From when on, to the millisecond. In one call both times span at most 30 days; without one it is 30 days from the
     * other, without both the last 30 days.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Settlements per page: 1 to 50, 20 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default SettlementsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(value -> Check.name("symbol", value));
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

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSettlementsRequest.Builder
            implements TimeWindowRequest.Builder<SettlementsRequest> {}
}
