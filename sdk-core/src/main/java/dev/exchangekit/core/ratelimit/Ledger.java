package dev.exchangekit.core.ratelimit;

/**
 * How a bucket remembers what was taken from it. Moments are nanoseconds since the gate began, never negative and never
 * falling. Guarded by the lock of the {@link Gate}.
 */
interface Ledger {
    /** Permits that are not back yet; may exceed the limit after it fell. */
    int used(long now);

    void take(long now, int permits);

    /** Forgets permits that were taken at that very moment and are not back yet. */
    void giveBack(long grant, int permits);

    /** Counts permits that somebody else took as used. */
    void withhold(long now, long until, int permits);

    /**
     * When, at the earliest, that many permits have become free, counted from now on and including those which are free
     * already: a number beyond the limit means that others take permits first. Later than now unless they are there.
     */
    long earliest(long now, long openAt, int permits);

    /** Another limit or cycle, the history kept. */
    void resize(long now, int permits, long cycle);
}
