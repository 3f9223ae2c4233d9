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

/** Which withdrawals to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawalsRequest.class)
@JsonDeserialize(builder = WithdrawalsRequest.Builder.class)
public interface WithdrawalsRequest extends CursorRequest<WithdrawalsRequest>, TimeWindowRequest<WithdrawalsRequest> {
    /** The exchange's id of the withdrawal. */
    @JsonProperty("withdrawID")
    Optional<String> withdrawalId();

    /** Transaction on the chain. */
    @JsonProperty("txID")
    Optional<String> transactionId();

    /** Coin in upper case; all when absent. */
    Optional<String> coin();

    /** Over chains or within the exchange; those over chains when absent. */
    Optional<WithdrawType> withdrawType();

    /**
     * From when on, to the millisecond. In one call both times span less than 30 days; the last 30 days without them.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Withdrawals per page: 1 to 50, 50 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default WithdrawalsRequest withCursor(String cursor) {
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
    class Builder extends ImmutableWithdrawalsRequest.Builder
            implements TimeWindowRequest.Builder<WithdrawalsRequest> {}
}
