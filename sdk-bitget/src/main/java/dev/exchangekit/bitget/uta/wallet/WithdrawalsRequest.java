package dev.exchangekit.bitget.uta.wallet;

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
    /** Coin, like {@code USDT}; all if absent. */
    Optional<String> coin();

    /** One withdrawal, by the id of the exchange; goes before {@link #clientOid}. */
    Optional<String> orderId();

    /** One withdrawal, by your id. */
    Optional<String> clientOid();

    /**
     * From when on, to the millisecond; required by the exchange. It does not say how long a time one call may span:
     * streams ask for 30 days at a time.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; required by the exchange. Streams take the present if it is absent. */
    @Override
    Optional<Instant> endTime();

    /** Withdrawals per page: 1 to 100, 20 if absent. */
    Optional<Integer> limit();

    /** Where the page begins: the smallest order id of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default WithdrawalsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(value -> Check.text("coin", value, 64));
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
    class Builder extends ImmutableWithdrawalsRequest.Builder
            implements TimeWindowRequest.Builder<WithdrawalsRequest> {}
}
