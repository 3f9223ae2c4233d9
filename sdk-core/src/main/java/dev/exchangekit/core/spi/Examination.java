package dev.exchangekit.core.spi;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.error.ExchangeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the doctor examines a client of one exchange. It looks at the connection and the clock by itself; what an
 * exchange tells of a key is asked and explained here. All calls are reads. Immutable.
 */
public interface Examination {
    /** Name of the environment that the client is set to. */
    String environment();

    /** The client's credentials, where it has any. */
    Optional<Credentials> credentials();

    /** A cheap call without key that answers when the exchange works, and states the exchange's time if any does. */
    Plan<?> publicRead();

    /** How far the clock may be off. */
    ClockTolerance clockTolerance();

    /**
     * Examines the key by signed reads, once the host has answered. A failure is explained by {@link #explain}.
     *
     * @param now the exchange's time
     */
    Plan<List<Finding>> key(Instant now);

    /** What a refusal says of the key in the exchange's own codes; empty where its kind says it all. */
    Optional<Finding> explain(ExchangeException refusal);

    /**
     * What is signed, line by line, for whoever compares it by hand: no secret, no signature.
     *
     * @param now the exchange's time
     */
    default List<String> signedText(Instant now) {
        return List.of();
    }
}
