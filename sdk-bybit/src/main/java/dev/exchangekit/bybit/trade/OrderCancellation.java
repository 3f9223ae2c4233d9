package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** One order to cancel of a batch. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderCancellation.class)
@JsonDeserialize(builder = OrderCancellation.Builder.class)
public interface OrderCancellation extends OrderTarget {
    @Value.Check
    default void check() {
        TradeChecks.target(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds cancels of a batch; thread-confined. */
    class Builder extends ImmutableOrderCancellation.Builder {}
}
