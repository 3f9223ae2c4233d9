package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireTime;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which changes of the funding wallet to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFundingAccountHistoryRequest.class)
@JsonDeserialize(builder = FundingAccountHistoryRequest.Builder.class)
public interface FundingAccountHistoryRequest
        extends CursorRequest<FundingAccountHistoryRequest>, TimeWindowRequest<FundingAccountHistoryRequest> {
    /**
     * From when on, in whole seconds; needs {@link #endTime}. In one call both times span at most 7 days; the last 7
     * days without them.
     */
    @JsonProperty("createTimeFrom")
    @JsonSerialize(contentUsing = WireTime.SecondsWriter.class)
    @JsonDeserialize(contentUsing = WireTime.Seconds.class)
    @Override
    Optional<Instant> startTime();

    /** Until when, in whole seconds; needs {@link #startTime}. */
    @JsonProperty("createTimeTo")
    @JsonSerialize(contentUsing = WireTime.SecondsWriter.class)
    @JsonDeserialize(contentUsing = WireTime.Seconds.class)
    @Override
    Optional<Instant> endTime();

    /** Changes per page: 1 to 100, 10 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default FundingAccountHistoryRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.that(
                startTime().isPresent() == endTime().isPresent(),
                "endTime",
                endTime().map(Instant::toString).orElse("absent"),
                "must be given together with startTime, or not at all");
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

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableFundingAccountHistoryRequest.Builder
            implements TimeWindowRequest.Builder<FundingAccountHistoryRequest> {}
}
