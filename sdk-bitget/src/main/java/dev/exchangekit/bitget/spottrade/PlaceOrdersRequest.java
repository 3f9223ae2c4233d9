package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** A batch of new orders. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlaceOrdersRequest.class)
@JsonDeserialize(builder = PlaceOrdersRequest.Builder.class)
public interface PlaceOrdersRequest extends OrderBatch<NewOrder, PlaceOrdersRequest> {
    /** The orders, 1 to 50, no two with the same id. */
    @Override
    @JsonProperty("orderList")
    List<NewOrder> orders();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TradeChecks.batch(this, NewOrder::symbol);
        OrderChecks.distinct("clientOid", orders(), NewOrder::clientOid);
    }

    @Override
    default PlaceOrdersRequest withOrders(List<NewOrder> orders) {
        return toBuilder().orders(orders).build();
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
