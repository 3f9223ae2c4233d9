package dev.exchangekit.bitget.uta.account;

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

/** Asks for the ledger of the last 90 days. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFinancialRecordsRequest.class)
@JsonDeserialize(builder = FinancialRecordsRequest.Builder.class)
public interface FinancialRecordsRequest
        extends CursorRequest<FinancialRecordsRequest>, TimeWindowRequest<FinancialRecordsRequest> {
    /** Kind of product, or {@link Category#OTHER}; required. */
    Category category();

    /** Coin that changed, like {@code BTC}; all if absent. */
    Optional<String> coin();

    /** What made the entries; everything if absent. */
    Optional<RecordType> type();

    /** From when on; at most 90 days ago. In one call both times span at most 30 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Entries per page, 1 to 100; 100 by default. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default FinancialRecordsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(v -> Check.text("coin", v, 64));
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
    class Builder extends ImmutableFinancialRecordsRequest.Builder
            implements TimeWindowRequest.Builder<FinancialRecordsRequest> {}
}
