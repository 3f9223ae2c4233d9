package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** One change of a batch. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderAmendment.class)
@JsonDeserialize(builder = OrderAmendment.Builder.class)
public interface OrderAmendment extends AmendTerms {
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

    /** Builds changes of a batch; thread-confined. */
    class Builder extends ImmutableOrderAmendment.Builder {}
}
