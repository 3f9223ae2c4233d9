package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** What became of an amend. That the order had ended before is an answer, not a failure. */
@SdkStyle
@Value.Immutable
public interface AmendResult extends UnifiedModel {
    /** The order as it was named in the request. */
    OrderRef previous();

    /** The order as it is named from now on: another one where the exchange amends by replacing. */
    OrderRef order();

    ChangeOutcome outcome();

    /** True when the exchange cancelled the order and made a new one in its place. */
    default boolean replaced() {
        return !order().equals(previous());
    }

    /** An amend that keeps the order's identity. */
    static AmendResult of(OrderRef order, ChangeOutcome outcome) {
        return builder().previous(order).order(order).outcome(outcome).build();
    }

    /** An amend that made a new order. */
    static AmendResult replaced(OrderRef previous, OrderRef order) {
        return builder()
                .previous(previous)
                .order(order)
                .outcome(ChangeOutcome.ACCEPTED)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds results; thread-confined. */
    class Builder extends ImmutableAmendResult.Builder {}
}
