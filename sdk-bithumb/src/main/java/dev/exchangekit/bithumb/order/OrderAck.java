package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** The exchange took an order. What became of it tell {@link OrdersApi#order} and the private stream. Of one whose answer was lost and that was found again, the ids only. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderAck.Builder.class)
public interface OrderAck extends OrderAckView {
    /** The exchange's id. */
    @JsonProperty("order_id")
    String orderId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderAck.Builder {}
}
