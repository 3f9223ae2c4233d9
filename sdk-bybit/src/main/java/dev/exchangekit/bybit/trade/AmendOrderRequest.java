package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** A change of an open order. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAmendOrderRequest.class)
@JsonDeserialize(builder = AmendOrderRequest.Builder.class)
public interface AmendOrderRequest extends AmendTerms {
    /** Kind of product: spot, linear, inverse or option. */
    Category category();

    @Value.Check
    default void check() {
        TradeChecks.amend(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableAmendOrderRequest.Builder {}
}
