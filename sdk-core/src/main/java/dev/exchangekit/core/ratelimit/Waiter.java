package dev.exchangekit.core.ratelimit;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A call in line. All but the future is guarded by the lock of the {@link Gate}. */
final class Waiter {
    final CompletableFuture<Long> future = new CompletableFuture<>();
    final LimiterView view;
    final Charge charge;
    final TokenBucket[] buckets;
    final long arrived;
    final long deadline;
    int rank;
    boolean queued;

    @Nullable
    Waiter previous;
    /** In line the one behind, afterwards the next one to be told. */
    @Nullable
    Waiter next;

    /** No permit can be had before, as far as is known. */
    long ready;
    /** When to look again. */
    long due;
    /** What it waits for now. */
    @Nullable
    Claims blockedBy;
    /** What makes it wait longest. */
    String reason = "";

    private long grant;
    private @Nullable RuntimeException refusal;

    Waiter(LimiterView view, Charge charge, TokenBucket[] buckets, long arrived, long deadline) {
        this.view = view;
        this.charge = charge;
        this.buckets = buckets;
        this.arrived = arrived;
        this.deadline = deadline;
        this.rank = Line.rank(charge.lane());
    }

    void granted(long moment) {
        grant = moment;
    }

    void refused(RuntimeException why) {
        refusal = why;
    }

    /** Tells the caller, outside the lock. */
    void tell() {
        if (refusal != null) {
            future.completeExceptionally(refusal);
        } else if (!future.complete(view.gate.shown(grant))) {
            view.refund(charge, view.gate.shown(grant));
        }
    }
}
