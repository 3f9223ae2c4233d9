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

/** Which moves of positions to list; with the key of the master account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMoveHistoryRequest.class)
@JsonDeserialize(builder = MoveHistoryRequest.Builder.class)
public interface MoveHistoryRequest extends CursorRequest<MoveHistoryRequest>, TimeWindowRequest<MoveHistoryRequest> {
    /** Linear, inverse, spot or option; all when absent. */
    Optional<Category> category();

    /** Symbol, upper case; all when absent. */
    Optional<String> symbol();

    /** From when on, by the time of the order. In one call both times span at most 7 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when, by the time of the order. */
    @Override
    Optional<Instant> endTime();

    /** State of the moves; all when absent. */
    Optional<MoveStatus> status();

    /** Id of the block trade. */
    Optional<String> blockTradeId();

    /** Moves per page: 1 to 200, 20 when absent. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default MoveHistoryRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        blockTradeId().ifPresent(v -> Check.text("blockTradeId", v, 64));
        Check.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 200));
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableMoveHistoryRequest.Builder
            implements TimeWindowRequest.Builder<MoveHistoryRequest> {}
}
