package dev.exchangekit.core;

import dev.exchangekit.core.spi.SdkStyle;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What differs for one call or one view of an API from the client's settings. Absent values keep the client's. */
@SdkStyle
@Value.Immutable
public interface RequestOptions {
    /** Nothing differs. */
    RequestOptions DEFAULT = builder().build();

    /** How long the call may take in all: permits, attempts and the pauses between them. */
    Optional<Duration> deadline();

    /** How often a safe call is tried at most, the first attempt included. */
    Optional<Integer> maxAttempts();

    /** False to send without asking the rate limiter; the exchange's own limits hold nevertheless. */
    @Value.Default
    default boolean rateLimited() {
        return true;
    }

    /** Options with another deadline only. */
    static RequestOptions deadline(Duration deadline) {
        return builder().deadline(deadline).build();
    }

    /** These options where they say something, otherwise {@code defaults}. */
    default RequestOptions orElse(RequestOptions defaults) {
        if (equals(DEFAULT)) {
            return defaults;
        }
        if (defaults.equals(DEFAULT)) {
            return this;
        }
        return builder()
                .deadline(deadline().or(defaults::deadline))
                .maxAttempts(maxAttempts().or(defaults::maxAttempts))
                .rateLimited(rateLimited() && defaults.rateLimited())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds options; thread-confined. */
    class Builder extends ImmutableRequestOptions.Builder {}
}
