package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** A batch of new orders. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlaceOrdersRequest.class)
@JsonDeserialize(builder = PlaceOrdersRequest.Builder.class)
public interface PlaceOrdersRequest {
    /** The orders, 1 to 30, no two with the same id. */
    @JsonProperty("batch_orders")
    List<PlaceOrderRequest> orders();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.size("orders", orders(), 1, OrderChecks.LARGEST_BATCH);
        OrderChecks.distinct(
                "clientOrderId",
                orders().stream()
                        .flatMap(order -> order.clientOrderId().stream())
                        .toList());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlaceOrdersRequest.Builder {}
}
