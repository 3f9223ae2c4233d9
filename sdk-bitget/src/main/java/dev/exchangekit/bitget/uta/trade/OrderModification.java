package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.UtaChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** The change of one order of a batch. Reduce-only orders cannot be changed so. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderModification.class)
@JsonDeserialize(builder = OrderModification.Builder.class)
public interface OrderModification extends ModifyTerms {
    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UtaChecks.modification(this);
        UtaChecks.required("price", quantity().isPresent() || price().isPresent(), "a quantity or a price is required");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOrderModification.Builder {}
}
