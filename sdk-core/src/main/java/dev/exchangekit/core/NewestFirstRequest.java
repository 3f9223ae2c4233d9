package dev.exchangekit.core;

import java.time.Instant;
import java.util.Optional;

/**
 * A request for a list without cursors, of which the exchange shows the newest items up to some time.
 *
 * @param <Q> the request itself
 */
public interface NewestFirstRequest<Q extends NewestFirstRequest<Q>> {
    /** From when on, inclusive. */
    Optional<Instant> startTime();

    /** Until when, inclusive. */
    Optional<Instant> endTime();

    /** How many items the exchange shows at most: the limit, or its own when the request has none. */
    int pageSize();

    /** This request for the newest items, however old they are. */
    Q withoutStart();

    /** This request for items until then. */
    Q withEnd(Instant end);
}
