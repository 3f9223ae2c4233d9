package dev.exchangekit.core.retry;

import dev.exchangekit.core.spi.SdkStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How often and how patiently a call is repeated. Which failures are repeated at all is not a matter of taste: reads,
 * and writes that provably never left or were refused for their rate or clock. All of it happens inside the deadline of
 * the call.
 */
@SdkStyle
@Value.Immutable
public interface RetrySettings {
    /** Three attempts, 1 s before the second, doubling up to 10 s, with 20 % jitter. */
    RetrySettings DEFAULT = builder().build();

    /** One attempt only. */
    RetrySettings NONE = builder().maxAttempts(1).build();

    /** Attempts at most, the first included; at least 1. */
    @Value.Default
    default int maxAttempts() {
        return 3;
    }

    /** Pause before the second attempt. */
    @Value.Default
    default Duration firstDelay() {
        return Duration.ofSeconds(1);
    }

    /** Longest pause. */
    @Value.Default
    default Duration maxDelay() {
        return Duration.ofSeconds(10);
    }

    /** How much each pause may differ, in percent of it: 0 to 100. */
    @Value.Default
    default int jitterPercent() {
        return 20;
    }

    /** Refuses settings that make no sense. */
    @Value.Check
    default void check() {
        if (maxAttempts() < 1) {
            throw new IllegalArgumentException("maxAttempts must be at least 1: " + maxAttempts());
        }
        if (firstDelay().isNegative() || firstDelay().isZero() || maxDelay().compareTo(firstDelay()) < 0) {
            throw new IllegalArgumentException("firstDelay must be positive and not above maxDelay");
        }
        if (jitterPercent() < 0 || jitterPercent() > 100) {
            throw new IllegalArgumentException("jitterPercent must be 0 to 100: " + jitterPercent());
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds settings; thread-confined. */
    class Builder extends ImmutableRetrySettings.Builder {}
}
