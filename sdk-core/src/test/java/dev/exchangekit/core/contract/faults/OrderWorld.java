package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.testing.FaultProxy;
import dev.exchangekit.core.testing.ManualTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A client, the simulated exchange it talks to, the line between them, and the clock that both go by. */
public interface OrderWorld extends AutoCloseable {
    /** The clock of client and exchange. */
    ManualTime time();

    /** The line that all of the client's traffic passes. */
    FaultProxy line();

    /**
     * Makes a write ready: the orders that it changes are open at the exchange, and nothing of it has been sent.
     * Several writes can be prepared; each is about orders of its own.
     */
    PreparedWrite prepare(Write kind);

    /** Makes a signed read ready. */
    PreparedRead prepareRead();

    /** Opens a connection and measures the clock, as far as the exchange has one to measure. */
    void warmUp();

    /** The path at which the clock is measured, where there is one. */
    Optional<String> clockPath();

    /** Every path at which orders are looked up; the one that is asked first comes first. */
    List<String> lookUpPaths();

    /**
     * Spoils the next answers of a path.
     *
     * @param times for so many calls
     * @param executed whether the exchange carries the call out all the same
     */
    void spoil(String path, int times, BadAnswer answer, boolean executed);

    /** Has the next placement executed, its answer lost, and its orders not shown for that long. */
    void loseAndHide(PreparedWrite placement, Duration hidden);

    /** Closes the rate limit that a write draws from, as after a refusal. */
    void closeRateLimit(PreparedWrite write, Duration duration);

    /** How many calls wait for permits; one that waits for several limits counts for each. */
    int waitingForPermits();

    /** How many requests have arrived at the host that {@link BadAnswer#REDIRECT} points to. */
    int requestsAtOtherHost();

    /** Closes the client alone. */
    void closeClient();

    /** Ends everything. */
    @Override
    void close();
}
