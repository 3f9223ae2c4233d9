package dev.exchangekit.bitget.spot;

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

/** Which changes of the spot balance to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBillsRequest.class)
@JsonDeserialize(builder = BillsRequest.Builder.class)
public interface BillsRequest extends CursorRequest<BillsRequest>, TimeWindowRequest<BillsRequest> {
    /** Coin; all when absent. */
    Optional<String> coin();

    /** Kind of business; all when absent. */
    Optional<BillGroup> groupType();

    /** Business; all when absent. */
    Optional<BillType> businessType();

    /** Bills per page: 1 to 500, 100 when absent. */
    Optional<Integer> limit();

    /** From when on, to the millisecond. In one call both times span at most 90 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Where the page begins, which is before a {@link Bill#billId}; absent for the newest. */
    @Override
    @JsonProperty("idLessThan")
    Optional<String> cursor();

    @Override
    default BillsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(v -> Check.text("coin", v, 64));
        limit().ifPresent(v -> Check.range("limit", v, 1, 500));
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
    class Builder extends ImmutableBillsRequest.Builder implements TimeWindowRequest.Builder<BillsRequest> {}
}
