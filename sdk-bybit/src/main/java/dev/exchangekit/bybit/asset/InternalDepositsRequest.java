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

/** Which deposits from other users of the exchange to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableInternalDepositsRequest.class)
@JsonDeserialize(builder = InternalDepositsRequest.Builder.class)
public interface InternalDepositsRequest
        extends CursorRequest<InternalDepositsRequest>, TimeWindowRequest<InternalDepositsRequest> {
    /** Transaction within the exchange. */
    @JsonProperty("txID")
    Optional<String> transactionId();

    /** From when on; 30 days ago when absent. In one call both times span at most 30 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when; now when absent. */
    @Override
    Optional<Instant> endTime();

    /** Coin in upper case; all when absent. */
    Optional<String> coin();

    /** Deposits per page: 1 to 50, 50 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default InternalDepositsRequest withCursor(String cursor) {
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
    class Builder extends ImmutableInternalDepositsRequest.Builder
            implements TimeWindowRequest.Builder<InternalDepositsRequest> {}
}
