package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** A new order, alone or in a batch. */
@SdkStyle
@Value.Immutable
@JsonPropertyOrder({"market", "side", "order_type", "price", "volume", "time_in_force", "client_order_id"})
@JsonSerialize(as = ImmutablePlaceOrderRequest.class)
@JsonDeserialize(builder = PlaceOrderRequest.Builder.class)
public interface PlaceOrderRequest extends OrderTerms<PlaceOrderRequest> {
    /** Kind of order, which says what else it needs; required. */
    @Override
    @JsonProperty("order_type")
    OrderType type();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        OrderChecks.terms(this);
    }

    @Override
    default PlaceOrderRequest withClientOrderId(String id) {
        return toBuilder().clientOrderId(id).build();
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
