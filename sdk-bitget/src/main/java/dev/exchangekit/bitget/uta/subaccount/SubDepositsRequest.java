package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which deposits of a sub-account to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubDepositsRequest.class)
@JsonDeserialize(builder = SubDepositsRequest.Builder.class)
public interface SubDepositsRequest extends CursorRequest<SubDepositsRequest>, TimeWindowRequest<SubDepositsRequest> {
    /** Number of the sub-account; required. */
    String subUid();

    /** Coin, like {@code USDT}; all if absent. */
    Optional<String> coin();

    /**
     * From when on, to the millisecond; required by the exchange. It does not say how long a time one call may span:
     * streams ask for 30 days at a time.
     */
    @JsonSerialize(contentUsing = MillisAsText.class)
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; required by the exchange. Streams take the present if it is absent. */
    @JsonSerialize(contentUsing = MillisAsText.class)
    @Override
    Optional<Instant> endTime();

    /** Deposits per page: 1 to 100, 20 if absent. */
    @JsonSerialize(contentUsing = ToStringSerializer.class)
    Optional<Integer> limit();

    /** Where the page begins: the smallest order id of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default SubDepositsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("subUid", subUid(), 64);
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
    class Builder extends ImmutableSubDepositsRequest.Builder
            implements TimeWindowRequest.Builder<SubDepositsRequest> {}
}
