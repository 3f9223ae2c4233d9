package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.UtaChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/**
 * One new order of a batch. Orders with reduce-only, a margin mode, take profit or stop loss are placed one by one: the
 * exchange does not take these in batches.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNewOrder.class)
@JsonDeserialize(builder = NewOrder.Builder.class)
public interface NewOrder extends OrderTerms {
    /** The same order under this id. */
    default NewOrder withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UtaChecks.order(this);
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
