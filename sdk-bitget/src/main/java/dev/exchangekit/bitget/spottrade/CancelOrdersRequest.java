package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** A batch of orders to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelOrdersRequest.class)
@JsonDeserialize(builder = CancelOrdersRequest.Builder.class)
public interface CancelOrdersRequest extends OrderBatch<OrderCancellation, CancelOrdersRequest> {
    /** The orders, 1 to 50, either all by the exchange's id or all by yours. */
    @Override
    @JsonProperty("orderList")
    List<OrderCancellation> orders();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TradeChecks.batch(this, OrderCancellation::symbol);
        TradeChecks.sameIds(orders());
    }

    @Override
    default CancelOrdersRequest withOrders(List<OrderCancellation> orders) {
        return toBuilder().orders(orders).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelOrdersRequest.Builder {}
}
