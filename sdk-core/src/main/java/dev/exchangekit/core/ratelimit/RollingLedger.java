package dev.exchangekit.core.ratelimit;

import java.util.Arrays;

/**
 * The rolling window, kept as a log of when permits come back.
 *
 * <p>The invariant: <b>no window ever holds more grants than the limit.</b> A permit taken at {@code t} comes back at
 * {@code t + cycle}, where the cycle is the window plus a margin, and not a moment earlier; permits are given only
 * while fewer than the limit are out. So the grants of any stretch of one cycle were all out at its end, and were at
 * most the limit. The margin is there because the exchange counts arrivals, not departures: two requests sent exactly
 * one window apart arrive closer together when the second travels faster. As long as travel times differ by less than
 * the margin, the exchange's own window holds no more than the limit either.
 *
 * <p>A drip-refilled bucket cannot promise that: a full burst plus what drips in during the window is up to twice the
 * limit. Starting from a smaller burst would keep the promise but lose the burst. The log has both, the full burst and
 * the full sustained rate of one limit per cycle, for the price of one entry per moment of grant, which is at most the
 * limit in number.
 *
 * <p>Entries lie in a ring in the order in which they come back. Each carries the running total of permits up to and
 * including itself, so the question "when are k more permits back" is a binary search. Taking appends; only a report
 * of foreign use, or a grant after the window shrank, inserts in front of younger entries.
 */
final class RollingLedger implements Ledger {
    private static final int LARGEST_FIRST_RING = 1024;

    private int permits;
    private long cycle;
    private long[] backAt;
    private long[] total;
    private int head;
    private int size;
    private long taken;
    private long returned;

    RollingLedger(int permits, long cycle) {
        this.permits = permits;
        this.cycle = cycle;
        int ring = Integer.highestOneBit(Math.min(permits, LARGEST_FIRST_RING)) * 2;
        this.backAt = new long[ring];
        this.total = new long[ring];
    }

    @Override
    public int used(long now) {
        while (size > 0 && backAt[head] <= now) {
            returned = total[head];
            head = slot(1);
            size--;
        }
        return (int) (taken - returned);
    }

    @Override
    public void take(long now, int count) {
        add(now + cycle, count);
    }

    @Override
    public void withhold(long now, long until, int count) {
        if (until > now) {
            add(until, count);
        }
    }

    private void add(long at, int count) {
        int place = size;
        while (place > 0 && backAt[slot(place - 1)] > at) {
            place--;
            total[slot(place)] += count;
        }
        if (place > 0 && backAt[slot(place - 1)] == at) {
            total[slot(place - 1)] += count;
        } else {
            if (size == backAt.length) {
                grow();
            }
            for (int i = size; i > place; i--) {
                backAt[slot(i)] = backAt[slot(i - 1)];
                total[slot(i)] = total[slot(i - 1)];
            }
            backAt[slot(place)] = at;
            total[slot(place)] = totalBefore(place) + count;
            size++;
        }
        taken += count;
    }

    @Override
    public void giveBack(long grant, int count) {
        int place = find(grant + cycle);
        if (place < 0) {
            return;
        }
        long there = total[slot(place)] - totalBefore(place);
        long gone = Math.min(count, there);
        for (int i = place; i < size; i++) {
            total[slot(i)] -= gone;
        }
        taken -= gone;
        if (gone == there) {
            for (int i = place + 1; i < size; i++) {
                backAt[slot(i - 1)] = backAt[slot(i)];
                total[slot(i - 1)] = total[slot(i)];
            }
            size--;
        }
    }

    @Override
    public long earliest(long now, long openAt, int count) {
        int rounds = (count - 1) / permits;
        int inRound = count - rounds * permits;
        int missing = used(now) + inRound - permits;
        long first = missing <= 0 ? now : backAt[slot(firstWithTotal(returned + missing))];
        return Math.max(first, openAt) + (rounds > Gate.FOREVER / cycle ? Gate.FOREVER : rounds * cycle);
    }

    @Override
    public void resize(long now, int newPermits, long newCycle) {
        // what had come back under a shorter window is forgotten and cannot be counted in a longer one
        used(now);
        for (int i = 0; i < size; i++) {
            backAt[slot(i)] += newCycle - cycle;
        }
        permits = newPermits;
        cycle = newCycle;
    }

    private int firstWithTotal(long wanted) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (total[slot(middle)] >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int find(long at) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = backAt[slot(middle)];
            if (found == at) {
                return middle;
            }
            if (found < at) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private long totalBefore(int place) {
        return place == 0 ? returned : total[slot(place - 1)];
    }

    private int slot(int place) {
        return (head + place) & (backAt.length - 1);
    }

    private void grow() {
        long[] times = Arrays.copyOf(backAt, backAt.length * 2);
        long[] totals = Arrays.copyOf(total, total.length * 2);
        for (int i = 0; i < size; i++) {
            times[i] = backAt[slot(i)];
            totals[i] = total[slot(i)];
        }
        backAt = times;
        total = totals;
        head = 0;
    }
}
