package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** Which orders to cancel, either all by the exchange's ids or all by yours. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelOrdersRequest.class)
@JsonDeserialize(builder = CancelOrdersRequest.Builder.class)
public interface CancelOrdersRequest {
    /** The exchange's ids, 1 to 30, each once; these or {@link #clientOrderIds} are required. */
    @JsonProperty("order_ids")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> orderIds();

    /** Your ids, 1 to 30, each once. */
    @JsonProperty("client_order_ids")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> clientOrderIds();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        OrderChecks.eitherIds(orderIds(), clientOrderIds(), OrderChecks.LARGEST_BATCH);
        OrderChecks.distinct("orderIds", orderIds());
        OrderChecks.distinct("clientOrderIds", clientOrderIds());
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
