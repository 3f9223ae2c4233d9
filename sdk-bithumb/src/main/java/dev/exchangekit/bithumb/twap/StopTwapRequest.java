package dev.exchangekit.bithumb.twap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Which TWAP order to stop. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStopTwapRequest.class)
@JsonDeserialize(builder = StopTwapRequest.Builder.class)
public interface StopTwapRequest {
    /** The exchange's id; required. */
    @JsonProperty("algo_order_id")
    String orderId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("orderId", orderId(), TwapChecks.LONGEST_ID);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableStopTwapRequest.Builder {}
}
