package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireLength;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which past orders to list. 90 days are kept. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderHistoryRequest.class)
@JsonDeserialize(builder = OrderHistoryRequest.Builder.class)
public interface OrderHistoryRequest
        extends CursorRequest<OrderHistoryRequest>, TimeWindowRequest<OrderHistoryRequest> {
    /** Symbol in upper case; all when absent. */
    Optional<String> symbol();

    /** The exchange's id of an order; all when absent. */
    Optional<String> orderId();

    /** Kind of order; ordinary ones when absent. */
    Optional<TpslType> tpslType();

    /** When the request was made, to the millisecond. */
    Optional<Instant> requestTime();

    /** How long after {@link #requestTime} the exchange still answers, to the millisecond, at most a minute. */
    @JsonSerialize(contentUsing = WireLength.MillisAsText.class)
    @JsonDeserialize(contentUsing = WireLength.Millis.class)
    Optional<Duration> receiveWindow();

    /** Items per page: 1 to 100, 100 when absent. */
    Optional<Integer> limit();

    /** From when on, to the millisecond; what is kept when absent. A stream asks for 90 days at a time. */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond. */
    @Override
    Optional<Instant> endTime();

    /** Where the page begins, which is before a {@link Order#orderId}; absent for the newest. */
    @Override
    @JsonProperty("idLessThan")
    Optional<String> cursor();

    @Override
    default OrderHistoryRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        limit().ifPresent(v -> Check.range("limit", v, 1, 100));
        Check.span(startTime(), endTime());
        OrderChecks.window(receiveWindow());
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOrderHistoryRequest.Builder
            implements TimeWindowRequest.Builder<OrderHistoryRequest> {}
}
