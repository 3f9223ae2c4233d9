package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which transfers between wallets of the same user to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableInternalTransfersRequest.class)
@JsonDeserialize(builder = InternalTransfersRequest.Builder.class)
public interface InternalTransfersRequest
        extends CursorRequest<InternalTransfersRequest>, TimeWindowRequest<InternalTransfersRequest> {
    /** Your id of the transfer. */
    Optional<String> transferId();

    /** Coin in upper case; all when absent. */
    Optional<String> coin();

    /** State; all when absent. */
    Optional<TransferStatus> status();

    /**
     * From when on. The exchange counts in whole seconds. In one call both times span at most 7 days; without one it is
     * 7 days from the other, without both the last 7 days.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Transfers per page: 1 to 50, 20 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default InternalTransfersRequest withCursor(String cursor) {
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
    class Builder extends ImmutableInternalTransfersRequest.Builder
            implements TimeWindowRequest.Builder<InternalTransfersRequest> {}
}
