package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireLength;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A new order, or with {@link #tpslType} one that waits for its trigger price. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlaceOrderRequest.class)
@JsonDeserialize(builder = PlaceOrderRequest.Builder.class)
public interface PlaceOrderRequest extends OrderTerms {
    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Kind of order; an ordinary one when absent. */
    Optional<TpslType> tpslType();

    /** Price that triggers the order; required for take-profit and stop-loss orders, and for them only. */
    Optional<BigDecimal> triggerPrice();

    /**
     * When the request was made, to the millisecond; the time of the call when absent and {@link #receiveWindow} is
     * given.
     */
    @JsonSerialize(contentUsing = WireTime.MillisAsText.class)
    Optional<Instant> requestTime();

    /**
     * How long after {@link #requestTime} the exchange still takes the request, to the millisecond, at most a minute;
     * for ever when absent. Only with it can a look-up that finds nothing prove that an order whose answer was lost
     * does not exist.
     */
    @JsonSerialize(contentUsing = WireLength.MillisAsText.class)
    @JsonDeserialize(contentUsing = WireLength.Millis.class)
    Optional<Duration> receiveWindow();

    /** Not for take-profit and stop-loss orders, which can therefore not be found again when their answer is lost. */
    @Override
    Optional<String> clientOid();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TradeChecks.order(this);
    }

    /** The same order under this id. */
    default PlaceOrderRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlaceOrderRequest.Builder {}
}
