package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireLength;
import dev.exchangekit.core.spi.WireTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which orders to cancel, of all symbols. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelAllOrdersRequest.class)
@JsonDeserialize(builder = CancelAllOrdersRequest.Builder.class)
public interface CancelAllOrdersRequest {
    /** Which futures; required. */
    ProductType productType();

    /** Those margined in this coin, in upper case; all when absent. */
    Optional<String> marginCoin();

    /** When you asked, to the millisecond; together with {@link #receiveWindow}. */
    @JsonSerialize(contentUsing = WireTime.MillisAsText.class)
    Optional<Instant> requestTime();

    /**
     * How long after {@link #requestTime} the exchange still does it, at most 60 seconds; without bound when absent.
     */
    @JsonSerialize(contentUsing = WireLength.MillisAsText.class)
    @JsonDeserialize(contentUsing = WireLength.Millis.class)
    Optional<Duration> receiveWindow();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        marginCoin().ifPresent(v -> Check.name("marginCoin", v));
        OrderChecks.window(receiveWindow());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelAllOrdersRequest.Builder {}
}
