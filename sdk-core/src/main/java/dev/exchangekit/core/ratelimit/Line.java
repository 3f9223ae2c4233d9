package dev.exchangekit.core.ratelimit;

import org.jspecify.annotations.Nullable;

/** Waiters of one rank in the order of their arrival. */
final class Line {
    /** Goes before every lane. */
    static final int URGENT = 0;

    static final int RANKS = 4;

    private @Nullable Waiter first;
    private @Nullable Waiter last;

    static int rank(Lane lane) {
        return switch (lane) {
            case CANCEL -> 1;
            case PLACE -> 2;
            case READ -> 3;
        };
    }

    @Nullable
    Waiter first() {
        return first;
    }

    void add(Waiter waiter) {
        waiter.previous = last;
        waiter.next = null;
        if (last == null) {
            first = waiter;
        } else {
            last.next = waiter;
        }
        last = waiter;
    }

    void remove(Waiter waiter) {
        if (waiter.previous == null) {
            first = waiter.next;
        } else {
            waiter.previous.next = waiter.next;
        }
        if (waiter.next == null) {
            last = waiter.previous;
        } else {
            waiter.next.previous = waiter.previous;
        }
        waiter.previous = null;
        waiter.next = null;
    }
}
