package dev.exchangekit.bybit.asset;

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

/** Which deposits from chains to a sub-account to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubDepositsRequest.class)
@JsonDeserialize(builder = SubDepositsRequest.Builder.class)
public interface SubDepositsRequest extends CursorRequest<SubDepositsRequest>, TimeWindowRequest<SubDepositsRequest> {
    /** The exchange's id of the deposit; goes before all other filters. */
    Optional<String> id();

    /** Transaction; unknown for deposits before 2024. */
    @JsonProperty("txID")
    Optional<String> transactionId();

    /** Sub-account; required. */
    String subMemberId();

    /** Coin in upper case; all when absent. */
    Optional<String> coin();

    /**
     * From when on. The exchange counts in whole seconds. In one call both times span less than 30 days; the last 30
     * days without them.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Deposits per page: 1 to 50, 50 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default SubDepositsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(value -> Check.name("coin", value));
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
    class Builder extends ImmutableSubDepositsRequest.Builder
            implements TimeWindowRequest.Builder<SubDepositsRequest> {}
}
