package dev.exchangekit.core.ratelimit;

import dev.exchangekit.core.error.LocalRateLimitException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls in line and who of them goes next. Guarded by the lock of the {@link Gate}.
 *
 * <p>A round goes through everyone in order of rank: the urgent, then cancels, placements and reads, each first come
 * first served. Whoever finds all permits and a place in flight takes them. Whoever does not holds back what it will
 * need, and the ones behind see only what is left. That keeps the order among calls which want the same buckets.
 *
 * <p>But a hold is only made where it matters. A call that waits for a slow endpoint bucket until {@code ready} needs
 * nothing of a bucket it shares with others whose permits, if taken now, are back before {@code ready}. There the ones
 * behind may overtake, and a long line at one endpoint does not block everybody at the same address. Each call holds
 * fully in the bucket that makes it wait longest, so {@code ready} of the next one counts the whole line there. A call
 * that has all permits but no place in flight holds its permits too, as many such calls as there are places.
 *
 * <p>Nobody starves. In its own lane nothing that could delay a call overtakes it. And once {@value Claims#PATIENCE}
 * calls of higher lanes were served by what the first call of a lane waits for, that call becomes urgent and goes
 * before all lanes, behind at most one urgent call of each other lane. So a read with {@code n} reads ahead in its
 * bucket sees at most {@code 9 * (n + 1)} calls of higher lanes pass, while these keep most of the bucket. Of a call
 * that draws from several buckets each counts by itself.
 */
final class WaitingRoom {
    static final String IN_FLIGHT = "calls in flight";

    /** Holds are good for that long: saves a round per newcomer when many come at once. */
    private static final long REFRESH = 1_000_000;

    private final Line[] lines = new Line[Line.RANKS];
    private final List<LimiterView> views = new ArrayList<>();
    private int size;
    private long round = 1;
    private long servedAt;
    private boolean stale;
    private @Nullable Waiter firstTold;
    private @Nullable Waiter lastTold;

    WaitingRoom() {
        for (int i = 0; i < lines.length; i++) {
            lines[i] = new Line();
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Takes the charge if it is there and everyone ahead keeps what they hold. */
    boolean take(LimiterView view, Charge charge, TokenBucket[] buckets, int rank, long now) {
        if (!placeFor(view, rank) || !permitsFor(charge, buckets, rank, now)) {
            return false;
        }
        List<Charge.Cost> costs = charge.costs();
        for (int i = 0; i < costs.size(); i++) {
            buckets[i].take(now, costs.get(i).permits());
        }
        view.inFlight++;
        if (size > 0) {
            countPassing(view.claims, charge.lane(), rank);
            for (int i = 0; i < costs.size(); i++) {
                countPassing(buckets[i].claims, charge.lane(), rank);
            }
        }
        return true;
    }

    private boolean placeFor(LimiterView view, int rank) {
        return view.maxInFlight - view.inFlight > view.claims.ahead(rank, round);
    }

    private boolean permitsFor(Charge charge, TokenBucket[] buckets, int rank, long now) {
        List<Charge.Cost> costs = charge.costs();
        for (int i = 0; i < costs.size(); i++) {
            TokenBucket bucket = buckets[i];
            if (bucket.available(now) - bucket.claims.ahead(rank, round)
                    < costs.get(i).permits()) {
                return false;
            }
        }
        return true;
    }

    private void countPassing(Claims claims, Lane lane, int rank) {
        for (int lower = Line.rank(lane) + 1; lower < Line.RANKS; lower++) {
            Waiter due = claims.passOver(lower);
            if (due != null) {
                lines[lower].remove(due);
                due.rank = Line.URGENT;
                lines[Line.URGENT].add(due);
                stale = true;
            }
        }
        if (rank != Line.URGENT) {
            claims.served(rank);
        }
    }

    /** Puts a newcomer in line, or refuses it at once. */
    void enter(Waiter waiter, long now) {
        size++;
        waiter.view.waiting++;
        waiter.queued = true;
        lines[waiter.rank].add(waiter);
        look(waiter, now);
        if (waiter.queued) {
            waiter.view.arrange(now);
        }
    }

    void leave(Waiter waiter) {
        lines[waiter.rank].remove(waiter);
        waiter.queued = false;
        size--;
        waiter.view.left();
        if (size == 0) {
            round++;
        }
    }

    void refuseAll(LimiterView view, RuntimeException why) {
        for (Line line : lines) {
            for (Waiter waiter = line.first(); waiter != null; ) {
                Waiter next = waiter.next;
                if (waiter.view == view) {
                    refuse(waiter, why);
                }
                waiter = next;
            }
        }
    }

    /** True when someone has all permits and waits for a place of that client. */
    boolean wantsPlace(LimiterView view) {
        return stale || view.claims.ahead(Line.RANKS - 1, round) > 0;
    }

    /** A round, if there may be something to give that the last one did not see. */
    void refresh(long now) {
        if (size > 0 && (stale || now - servedAt > REFRESH)) {
            serve(now);
        }
    }

    void serve(long now) {
        if (size == 0) {
            return;
        }
        do {
            stale = false;
            round++;
            servedAt = now;
            views.clear();
            for (Line line : lines) {
                for (Waiter waiter = line.first(); waiter != null && !stale; ) {
                    Waiter next = waiter.next;
                    serve(waiter, now);
                    waiter = next;
                }
            }
        } while (stale);
        for (int i = 0; i < views.size(); i++) {
            views.get(i).arrange(now);
        }
    }

    private void serve(Waiter waiter, long now) {
        if (take(waiter.view, waiter.charge, waiter.buckets, waiter.rank, now)) {
            waiter.granted(now);
            finish(waiter);
        } else {
            look(waiter, now);
        }
    }

    /** Finds out how long the waiter has to wait and what it holds meanwhile. */
    private void look(Waiter waiter, long now) {
        LimiterView view = waiter.view;
        waiter.ready = now;
        waiter.due = waiter.deadline;
        TokenBucket tightest = null;
        boolean holds = true;
        if (permitsFor(waiter.charge, waiter.buckets, waiter.rank, now)) {
            waiter.reason = IN_FLIGHT;
            holds = view.claims.ahead(waiter.rank, round) < view.maxInFlight;
            view.claims.hold(waiter.rank, 1, round);
            view.claims.blocks(waiter, round);
        } else {
            tightest = tightest(waiter, now);
            if (tightest == null) {
                return;
            }
        }
        if (waiter.ready > waiter.deadline || waiter.deadline <= now) {
            Duration wait = Duration.ofNanos(Math.max(waiter.ready, now) - waiter.arrived);
            Duration allowed = Duration.ofNanos(waiter.deadline - waiter.arrived);
            refuse(waiter, new LocalRateLimitException(waiter.reason, wait, allowed));
            return;
        }
        view.lookAgain(waiter.due, round, views);
        List<Charge.Cost> costs = waiter.charge.costs();
        for (int i = 0; holds && i < costs.size(); i++) {
            TokenBucket bucket = waiter.buckets[i];
            if (bucket == tightest || waiter.ready < now + bucket.cycle() + REFRESH) {
                bucket.claims.hold(waiter.rank, costs.get(i).permits(), round);
            }
        }
    }

    /** The bucket which makes the waiter wait longest; null when one can never serve it and it was refused. */
    private @Nullable TokenBucket tightest(Waiter waiter, long now) {
        List<Charge.Cost> costs = waiter.charge.costs();
        TokenBucket tightest = null;
        TokenBucket blocking = null;
        long due = now;
        for (int i = 0; i < costs.size(); i++) {
            TokenBucket bucket = waiter.buckets[i];
            int permits = costs.get(i).permits();
            if (permits > bucket.permits()) {
                refuse(waiter, LimiterView.neverFits(costs.get(i), bucket));
                return null;
            }
            long ready = bucket.earliest(now, bucket.claims.aheadForSure(waiter.rank, round) + permits);
            if (ready > waiter.ready) {
                waiter.ready = ready;
                tightest = bucket;
            }
            long there = bucket.earliest(now, bucket.claims.ahead(waiter.rank, round) + permits);
            if (blocking == null || there > due) {
                due = there;
                blocking = bucket;
            }
        }
        if (blocking == null) {
            throw new IllegalStateException("a charge without costs waits for nothing");
        }
        waiter.due = Math.min(due, waiter.deadline);
        blocking.claims.blocks(waiter, round);
        TokenBucket longest = tightest == null ? blocking : tightest;
        waiter.reason = longest.spec().name();
        return longest;
    }

    private void refuse(Waiter waiter, RuntimeException why) {
        waiter.refused(why);
        finish(waiter);
    }

    private void finish(Waiter waiter) {
        leave(waiter);
        if (lastTold == null) {
            firstTold = waiter;
        } else {
            lastTold.next = waiter;
        }
        lastTold = waiter;
    }

    int waitingFor(TokenBucket bucket) {
        int count = 0;
        for (Line line : lines) {
            for (Waiter waiter = line.first(); waiter != null; waiter = waiter.next) {
                for (int i = 0; i < waiter.charge.costs().size(); i++) {
                    if (waiter.buckets[i] == bucket) {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    /** Those whose wait has ended, chained, each to be told outside the lock. */
    @Nullable
    Waiter takeFinished() {
        Waiter chain = firstTold;
        firstTold = null;
        lastTold = null;
        return chain;
    }
}
