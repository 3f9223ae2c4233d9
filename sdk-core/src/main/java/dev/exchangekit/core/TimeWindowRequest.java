package dev.exchangekit.core;

import java.time.Instant;
import java.util.Optional;

/**
 * A request for a list of which the exchange shows a limited time at once.
 *
 * @param <Q> the request itself
 */
public interface TimeWindowRequest<Q extends TimeWindowRequest<Q>> {
    /** From when on, inclusive. */
    Optional<Instant> startTime();

    /** Until when, inclusive. */
    Optional<Instant> endTime();

    /** A builder that holds what this request says. */
    Builder<Q> toBuilder();

    /** What a request's builder needs for another time. */
    interface Builder<Q> {
        Builder<Q> startTime(Instant startTime);

        Builder<Q> endTime(Instant endTime);

        Q build();
    }
}
