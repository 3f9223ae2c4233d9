package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Names an order. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderInfoRequest.class)
@JsonDeserialize(builder = OrderInfoRequest.Builder.class)
public interface OrderInfoRequest {
    /** The exchange's id; this or {@link #clientOrderId} is required, and this one wins. */
    @JsonProperty("uuid")
    Optional<String> orderId();

    /** Your id. */
    @JsonProperty("client_order_id")
    Optional<String> clientOrderId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        OrderChecks.target(orderId(), clientOrderId());
    }

    /** Names an order by the exchange's id. */
    static OrderInfoRequest of(String orderId) {
        return builder().orderId(orderId).build();
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
