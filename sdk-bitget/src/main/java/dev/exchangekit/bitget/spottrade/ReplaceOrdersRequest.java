package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** A batch of orders that take the place of open ones. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReplaceOrdersRequest.class)
@JsonDeserialize(builder = ReplaceOrdersRequest.Builder.class)
public interface ReplaceOrdersRequest {
    /** The orders, 1 to 50, no two new ones with the same id. */
    @JsonProperty("orderList")
    List<ReplaceOrderRequest> orders();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        OrderChecks.batch(orders());
        OrderChecks.distinct("newClientOid", orders(), ReplaceOrderRequest::newClientOid);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableReplaceOrdersRequest.Builder {}
}
