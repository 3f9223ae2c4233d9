package dev.exchangekit.bybit.position;

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

/** Which closings of positions to list. Two years are kept. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableClosedPnlRequest.class)
@JsonDeserialize(builder = ClosedPnlRequest.Builder.class)
public interface ClosedPnlRequest extends CursorRequest<ClosedPnlRequest>, TimeWindowRequest<ClosedPnlRequest> {
    /** Linear or inverse. */
    Category category();

    /** Symbol, upper case; all when absent. */
    Optional<String> symbol();

    /**
     * From when on, to the millisecond. In one call both times span at most 7 days; without one it is 7 days from the
     * other, without both the last 7 days.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Closings per page: 1 to 100, 50 when absent. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default ClosedPnlRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
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
    class Builder extends ImmutableClosedPnlRequest.Builder implements TimeWindowRequest.Builder<ClosedPnlRequest> {}
}
