package dev.exchangekit.bitget.wallet;

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
    /** Coin; all when absent. */
    Optional<String> coin();

    /** Your id of a withdrawal; all when absent. */
    Optional<String> clientOid();

    /** The exchange's id of a withdrawal; all when absent. */
    Optional<String> orderId();

    /** Withdrawals per page: 1 to 100, 20 when absent. */
    Optional<Integer> limit();

    /**
     * From when on, to the millisecond; required. The exchange does not say how long a time one call may span; a stream
     * asks for 30 days at a time.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; required in single calls. */
    @Override
    Optional<Instant> endTime();

    /** Where the page begins, which is before a {@link Withdrawal#orderId}; absent for the newest. */
    @Override
    @JsonProperty("idLessThan")
    Optional<String> cursor();

    @Override
    default WithdrawalsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(v -> Check.text("coin", v, 64));
        clientOid().ifPresent(v -> Check.text("clientOid", v, 64));
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
    class Builder extends ImmutableWithdrawalsRequest.Builder
            implements TimeWindowRequest.Builder<WithdrawalsRequest> {}
}
