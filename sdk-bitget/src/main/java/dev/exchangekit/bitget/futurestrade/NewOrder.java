package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** A new order in a batch. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNewOrder.class)
@JsonDeserialize(builder = NewOrder.Builder.class)
public interface NewOrder extends OrderTerms {
    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TradeChecks.terms(this);
    }

    /** The same order under this id. */
    default NewOrder withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableNewOrder.Builder {}
}
