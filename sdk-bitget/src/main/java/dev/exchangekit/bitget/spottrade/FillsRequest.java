package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which fills to list. 90 days are kept. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFillsRequest.class)
@JsonDeserialize(builder = FillsRequest.Builder.class)
public interface FillsRequest extends CursorRequest<FillsRequest>, TimeWindowRequest<FillsRequest> {
    /** Symbol in upper case; all when absent. */
    Optional<String> symbol();

    /** The exchange's id of an order; all when absent. */
    Optional<String> orderId();

    /** Items per page: 1 to 100, 100 when absent. */
    Optional<Integer> limit();

    /** From when on, to the millisecond. In one call both times span at most 90 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Where the page begins, which is before a {@link Fill#tradeId}; absent for the newest. */
    @Override
    @JsonProperty("idLessThan")
    Optional<String> cursor();

    @Override
    default FillsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        limit().ifPresent(v -> Check.range("limit", v, 1, 100));
        Check.span(startTime(), endTime());
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableFillsRequest.Builder implements TimeWindowRequest.Builder<FillsRequest> {}
}
