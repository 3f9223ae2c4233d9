package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** An order to cancel in a batch. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderCancellation.class)
@JsonDeserialize(builder = OrderCancellation.Builder.class)
public interface OrderCancellation extends OrderTarget {
    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        OrderChecks.target(orderId(), clientOid());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOrderCancellation.Builder {}
}
