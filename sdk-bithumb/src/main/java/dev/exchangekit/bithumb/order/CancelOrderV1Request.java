package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Which order to cancel with the older call. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelOrderV1Request.class)
@JsonDeserialize(builder = CancelOrderV1Request.Builder.class)
public interface CancelOrderV1Request {
    /** The exchange's id; required. */
    @JsonProperty("uuid")
    String orderId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        OrderChecks.orderId(orderId());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelOrderV1Request.Builder {}
}
