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

/** Which transfers between the main account and its sub-accounts, or between those, to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubAccountTransfersRequest.class)
@JsonDeserialize(builder = SubAccountTransfersRequest.Builder.class)
public interface SubAccountTransfersRequest
        extends CursorRequest<SubAccountTransfersRequest>, TimeWindowRequest<SubAccountTransfersRequest> {
    /** Coin; all when absent. */
    Optional<String> coin();

    /** Whether the account sent or received; those that it sent when absent. */
    Optional<TransferRole> role();

    /** User id of the sub-account; what the main account sent when absent. */
    Optional<String> subUid();

    /** Your id of a transfer; all when absent. */
    Optional<String> clientOid();

    /** Transfers per page: 1 to 100, 100 when absent. */
    Optional<Integer> limit();

    /** From when on, to the millisecond. In one call both times span at most 90 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Where the page begins, which is before a {@link SubAccountTransfer#transferId}; absent for the newest. */
    @Override
    @JsonProperty("idLessThan")
    Optional<String> cursor();

    @Override
    default SubAccountTransfersRequest withCursor(String cursor) {
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
    class Builder extends ImmutableSubAccountTransfersRequest.Builder
            implements TimeWindowRequest.Builder<SubAccountTransfersRequest> {}
}
