package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** One new order of a batch. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNewOrder.class)
@JsonDeserialize(builder = NewOrder.Builder.class)
public interface NewOrder extends OrderTerms {
    @Value.Check
    default void check() {
        TradeChecks.terms(this, false);
    }

    /** The same order under this id. */
    default NewOrder withOrderLinkId(String id) {
        return toBuilder().orderLinkId(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds orders of a batch; thread-confined. */
    class Builder extends ImmutableNewOrder.Builder {}
}
