package dev.exchangekit.core.internal;

import dev.exchangekit.core.retry.RetrySettings;
import dev.failsafe.Execution;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the attempts of one call and paces them by a Failsafe policy. Failsafe's standalone execution only does the
 * arithmetic; the waiting is the run's, so it happens on the client's time source and on no thread of its own.
 */
final class Retries {
    private final RetrySettings settings;
    private @Nullable Execution<Object> execution;

    Retries(RetrySettings settings, Optional<Integer> maxAttempts) {
        this.settings = maxAttempts
                .map(max ->
                        RetrySettings.builder().from(settings).maxAttempts(max).build())
                .orElse(settings);
    }

    /** The pause before the next attempt, or null when there is none left. */
    @Nullable
    Duration next(Throwable failure) {
        if (execution == null) {
            execution = Execution.of(policy());
        }
        execution.recordException(failure);
        return execution.isComplete() ? null : execution.getDelay();
    }

    private RetryPolicy<Object> policy() {
        RetryPolicyBuilder<Object> policy = RetryPolicy.builder().withMaxAttempts(settings.maxAttempts());
        if (settings.maxDelay().compareTo(settings.firstDelay()) > 0) {
            policy.withBackoff(settings.firstDelay(), settings.maxDelay());
        } else {
            policy.withDelay(settings.firstDelay());
        }
        if (settings.jitterPercent() > 0) {
            policy.withJitter(settings.jitterPercent() / 100.0);
        }
        return policy.build();
    }
}
