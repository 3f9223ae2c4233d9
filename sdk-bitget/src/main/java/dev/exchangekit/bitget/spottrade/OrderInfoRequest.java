package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireLength;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which order to ask for. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderInfoRequest.class)
@JsonDeserialize(builder = OrderInfoRequest.Builder.class)
public interface OrderInfoRequest extends OrderTarget {
    /** The exchange's id; this or {@link #clientOid} is required. */
    @Override
    Optional<String> orderId();

    /** Your id, of an order that is no older than two hours; this or {@link #orderId} is required. */
    @Override
    Optional<String> clientOid();

    /** When the request was made, to the millisecond. */
    Optional<Instant> requestTime();

    /** How long after {@link #requestTime} the exchange still answers, to the millisecond, at most a minute. */
    @JsonSerialize(contentUsing = WireLength.MillisAsText.class)
    @JsonDeserialize(contentUsing = WireLength.Millis.class)
    Optional<Duration> receiveWindow();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TradeChecks.target(this);
        OrderChecks.window(receiveWindow());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOrderInfoRequest.Builder {}
}
