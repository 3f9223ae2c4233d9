package dev.exchangekit.core.model;

import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of a cancel. That the order had ended before is an answer, not a failure. */
@SdkStyle
@Value.Immutable
public interface CancelResult extends UnifiedModel {
    OrderRef order();

    ChangeOutcome outcome();

    /** Present when refused or unknown, which only happens to one of several: a single cancel throws it. */
    Optional<SdkException> failure();

    static CancelResult of(OrderRef order, ChangeOutcome outcome) {
        return builder().order(order).outcome(outcome).build();
    }

    /** The cancel was refused, or its fate is unknown: then the failure is an {@link OrderOutcomeUnknownException}. */
    static CancelResult failed(OrderRef order, SdkException failure) {
        return builder()
                .order(order)
                .outcome(
                        failure instanceof OrderOutcomeUnknownException
                                ? ChangeOutcome.UNKNOWN
                                : ChangeOutcome.REJECTED)
                .failure(failure)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds results; thread-confined. */
    class Builder extends ImmutableCancelResult.Builder {}
}
