package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** A batch of new orders of one category. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlaceOrdersRequest.class)
@JsonDeserialize(builder = PlaceOrdersRequest.Builder.class)
public interface PlaceOrdersRequest extends OrderBatch<NewOrder, PlaceOrdersRequest> {
    /** Kind of product: spot, linear, inverse or option. */
    @Override
    Category category();

    /** The orders: 1 to 20, of spot 1 to 10. */
    @Override
    @JsonProperty("request")
    List<NewOrder> orders();

    @Value.Check
    default void check() {
        TradeChecks.batch(category(), orders());
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

    /** Builds requests; thread-confined. */
    class Builder extends ImmutablePlaceOrdersRequest.Builder {}
}
