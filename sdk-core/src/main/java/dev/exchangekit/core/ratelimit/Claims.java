package dev.exchangekit.core.ratelimit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the calls in line hold back of one shared thing, a bucket or the places in flight, and how often the first of
 * each lane was passed over there. Holds are rebuilt by each round through the line and mean nothing in the next one.
 * Guarded by the lock of the {@link Gate}.
 */
final class Claims {
    /** So many calls of higher lanes may be served before it is the turn of the first one of a lane. */
    static final int PATIENCE = 8;

    private final int[] held = new int[Line.RANKS];
    private final int[] passed = new int[Line.RANKS];
    private final @Nullable Waiter[] first = new @Nullable Waiter[Line.RANKS];
    private final long[] firstOf = new long[Line.RANKS];
    private long round;

    /** Held by everyone who goes before a newcomer of that rank. */
    int ahead(int rank, long current) {
        int sum = 0;
        if (round == current) {
            for (int i = 0; i <= rank; i++) {
                sum += held[i];
            }
        }
        return sum;
    }

    /** The same without the higher lanes, which may be served later, as nobody waits for them for ever. */
    int aheadForSure(int rank, long current) {
        if (round != current) {
            return 0;
        }
        return rank == Line.URGENT ? held[rank] : held[Line.URGENT] + held[rank];
    }

    void hold(int rank, int permits, long current) {
        if (round != current) {
            round = current;
            Arrays.fill(held, 0);
        }
        held[rank] += permits;
    }

    /** This is what the waiter waits for. */
    void blocks(Waiter waiter, long current) {
        waiter.blockedBy = this;
        if (firstOf[waiter.rank] != current) {
            firstOf[waiter.rank] = current;
            first[waiter.rank] = waiter;
        }
    }

    /** Counts a call of a higher lane served here; answers the waiter of this rank whose turn it is now. */
    @Nullable
    Waiter passOver(int rank) {
        // a round serves the higher lanes before it comes to this one: the first is that of the round before
        Waiter waiter = first[rank];
        if (waiter == null || !waiter.queued || waiter.rank != rank || waiter.blockedBy != this) {
            return null;
        }
        if (++passed[rank] < PATIENCE) {
            return null;
        }
        passed[rank] = 0;
        Waiter second = waiter.next;
        while (second != null && second.blockedBy != this) {
            second = second.next;
        }
        first[rank] = second;
        return waiter;
    }

    void served(int rank) {
        passed[rank] = 0;
    }
}
