package dev.exchangekit.core.internal;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.OrderWrite.Verdict;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Looks for one order until its fate is settled. Finding it settles it. Not finding it proves nothing as long as the
 * exchange may still accept the request, so absence counts only in look-ups that begin after that moment, and only when
 * a second one a while later agrees: an order may be accepted at the last moment and show a little later. Where the
 * exchange promises no such moment, absence never proves anything. A look-up that fails says nothing.
 */
final class Settling {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Engine engine;
    private final int index;
    private final Plan<Finding> lookUp;
    private final Optional<Instant> acceptableUntil;
    private final long deadline;
    private final CompletableFuture<Optional<Verdict>> settled = new CompletableFuture<>();
    private volatile TimeSource.@Nullable Scheduled next;
    private Duration pause = FIRST_PAUSE;
    private boolean absentOnce;

    Settling(Engine engine, int index, Plan<Finding> lookUp, Optional<Instant> acceptableUntil) {
        this.engine = engine;
        this.index = index;
        this.lookUp = lookUp;
        this.acceptableUntil = acceptableUntil;
        this.deadline = engine.time.nanoTime() + engine.config.outcomeDeadline().toNanos();
    }

    /** The verdict, or empty when none could be had before the deadline. */
    CompletableFuture<Optional<Verdict>> start() {
        engine.begin(this);
        var unused = settled.whenComplete((verdict, failure) -> {
            engine.end(this);
            cancelNext();
        });
        look();
        return settled;
    }

    /** Ends the search without a verdict when nobody waits for it any more. */
    void endWith(CompletableFuture<?> answer) {
        var unused = answer.whenComplete((verdict, failure) -> abandon());
    }

    /** Ends the search without a verdict. */
    void abandon() {
        settled.complete(Optional.empty());
    }

    private void cancelNext() {
        TimeSource.Scheduled scheduled = next;
        if (scheduled != null) {
            scheduled.cancel();
        }
    }

    private void look() {
        Duration left = Duration.ofNanos(deadline - engine.time.nanoTime());
        if (settled.isDone()) {
            return;
        }
        if (left.isNegative() || left.isZero()) {
            settled.complete(Optional.empty());
            return;
        }
        boolean absenceCounts = acceptableUntil.isPresent() && engine.clock.isPast(acceptableUntil.get());
        CompletableFuture<Finding> finding;
        try {
            finding = lookUp.start(engine.inner(RequestOptions.deadline(left)));
        } catch (RuntimeException e) {
            again();
            return;
        }
        var unused = finding.whenComplete((found, failure) -> {
            if (failure != null) {
                again();
            } else {
                weigh(found, absenceCounts);
            }
        });
    }

    private void weigh(Finding found, boolean absenceCounts) {
        switch (found.kind()) {
            case APPLIED -> settle(true, found);
            case NOT_APPLIED -> settle(false, found);
            case UNCLEAR -> {
                absentOnce = false;
                again();
            }
            case UNTRACEABLE -> abandon();
            case NO_TRACE -> {
                if (absenceCounts && absentOnce) {
                    settle(false, found);
                } else {
                    absentOnce = absenceCounts;
                    again();
                }
            }
        }
    }

    private void settle(boolean accepted, Finding found) {
        settled.complete(Optional.of(new Verdict(index, accepted, found)));
    }

    private void again() {
        long left = deadline - engine.time.nanoTime();
        Duration now = pause;
        if (now.toNanos() >= left) {
            settled.complete(Optional.empty());
            return;
        }
        Duration doubled = now.multipliedBy(2);
        // before the next look is scheduled, which may begin on another thread at once
        pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        next = engine.time.schedule(now, this::look);
        if (settled.isDone()) {
            cancelNext();
        }
    }
}
