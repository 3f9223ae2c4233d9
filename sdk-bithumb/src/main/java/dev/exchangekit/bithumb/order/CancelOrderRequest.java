package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which order to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelOrderRequest.class)
@JsonDeserialize(builder = CancelOrderRequest.Builder.class)
public interface CancelOrderRequest {
    /** The exchange's id; this or {@link #clientOrderId} is required. */
    @JsonProperty("order_id")
    Optional<String> orderId();

    /** Your id. */
    @JsonProperty("client_order_id")
    Optional<String> clientOrderId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        OrderChecks.target(orderId(), clientOrderId());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelOrderRequest.Builder {}
}
