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

/** Which transfers to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubTransfersRequest.class)
@JsonDeserialize(builder = SubTransfersRequest.Builder.class)
public interface SubTransfersRequest
        extends CursorRequest<SubTransfersRequest>, TimeWindowRequest<SubTransfersRequest> {
    /** Sub-account; the master account if absent. */
    Optional<String> subUid();

    /** The part that the account has; those that it initiated if absent. */
    Optional<TransferRole> role();

    /** Coin, like {@code USDT}; all if absent. */
    Optional<String> coin();

    /** From when on, to the millisecond. In one call both times span at most 90 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Your id of one transfer. */
    Optional<String> clientOid();

    /** Transfers per page: 1 to 100, 100 if absent. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default SubTransfersRequest withCursor(String cursor) {
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
    class Builder extends ImmutableSubTransfersRequest.Builder
            implements TimeWindowRequest.Builder<SubTransfersRequest> {}
}
