package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** A batch of changes of open orders of one category; conditional orders cannot be changed so. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAmendOrdersRequest.class)
@JsonDeserialize(builder = AmendOrdersRequest.Builder.class)
public interface AmendOrdersRequest extends OrderBatch<OrderAmendment, AmendOrdersRequest> {
    /** Kind of product: spot, linear, inverse or option. */
    @Override
    Category category();

    /** The changes: 1 to 20, of spot 1 to 10. */
    @Override
    @JsonProperty("request")
    List<OrderAmendment> orders();

    @Value.Check
    default void check() {
        TradeChecks.batch(category(), orders());
    }

    @Override
    default AmendOrdersRequest withOrders(List<OrderAmendment> orders) {
        return toBuilder().orders(orders).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableAmendOrdersRequest.Builder {}
}
