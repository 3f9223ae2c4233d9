package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which transfers between accounts of the same user to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTransfersRequest.class)
@JsonDeserialize(builder = TransfersRequest.Builder.class)
public interface TransfersRequest extends CursorRequest<TransfersRequest>, TimeWindowRequest<TransfersRequest> {
    /** Coin; required. */
    String coin();

    /** Account that the money came from; all when absent. */
    Optional<AccountType> fromType();

    /** Your id of a transfer; all when absent. */
    Optional<String> clientOid();

    /** Transfers per page: 1 to 500, 100 when absent. */
    Optional<Integer> limit();

    /** From when on, to the millisecond. In one call both times span at most 90 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /**
     * Where the page begins, which is before a {@link Transfer#transferId}; absent for the newest. Pages by number,
     * which older documentation prefers, are outdated.
     */
    @Override
    @JsonProperty("idLessThan")
    Optional<String> cursor();

    @Override
    default TransfersRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("coin", coin(), 64);
        clientOid().ifPresent(v -> Check.text("clientOid", v, 64));
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
    class Builder extends ImmutableTransfersRequest.Builder implements TimeWindowRequest.Builder<TransfersRequest> {}
}
