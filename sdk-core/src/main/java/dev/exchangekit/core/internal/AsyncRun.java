package dev.exchangekit.core.internal;

import dev.exchangekit.core.error.CallCancelledException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.ratelimit.RateLimiter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Runs a call without holding a thread: the steps of {@link RestCall}, each started by the end of the one before. */
final class AsyncRun<Q, R> {
    private final RestCall<Q, R> call;
    private final Engine engine;
    private final CallFuture future = new CallFuture();
    private final AtomicBoolean over = new AtomicBoolean();

    AsyncRun(RestCall<Q, R> call) {
        this.call = call;
        this.engine = call.engine;
    }

    CompletableFuture<R> start() {
        engine.begin(call);
        try {
            call.announce();
        } catch (RuntimeException e) {
            engine.end(call);
            throw e;
        }
        guarded(this::step);
        return future;
    }

    private void step() {
        if (over.get()) {
            return;
        }
        CompletableFuture<?> clock = call.clockReady();
        if (clock.isDone()) {
            permits();
        } else {
            after(clock, this::permits);
        }
    }

    private void permits() {
        if (over.get()) {
            return;
        }
        long grant = call.tryPermits();
        if (grant != RateLimiter.NOT_GRANTED) {
            send(grant);
            return;
        }
        long since = engine.time.nanoTime();
        var unused = call.waitingFor(call.permits())
                .whenComplete((late, refusal) -> guarded(() -> {
                    if (refusal != null) {
                        fail(call.refusedPermit(unwrap(refusal)));
                    } else {
                        call.permitsWaited(since);
                        send(late);
                    }
                }));
    }

    private void send(long grant) {
        okhttp3.Call http;
        try {
            http = call.newAttempt();
        } catch (RuntimeException e) {
            call.settlePermits(grant);
            throw e;
        }
        call.watch(http, null);
        http.enqueue(new Callback() {
            @Override
            public void onFailure(okhttp3.Call c, IOException e) {
                call.unwatch();
                guarded(() -> {
                    call.settlePermits(grant);
                    failed(call.failed(e));
                });
            }

            @Override
            public void onResponse(okhttp3.Call c, Response response) {
                guarded(() -> received(response, grant));
            }
        });
    }

    private void received(Response response, long grant) {
        R answer = null;
        SdkException failure = null;
        try {
            answer = call.read(engine.http.read(response));
        } catch (IOException e) {
            failure = call.failed(e);
        } catch (SdkException e) {
            failure = e;
        } finally {
            call.unwatch();
            call.settlePermits(grant);
        }
        if (failure != null) {
            failed(failure);
        } else if (answer != null) {
            answered(answer);
        }
    }

    private void answered(R answer) {
        List<Integer> open = call.openItems(answer);
        if (open.isEmpty()) {
            finish(answer, null);
        } else {
            search(OutcomeSearch.ofOpenItems(call, answer, open));
        }
    }

    private void failed(SdkException failure) {
        Decision decision = call.decide(failure);
        switch (decision.kind()) {
            case FAIL -> fail(failure);
            case SEARCH -> search(OutcomeSearch.ofLostAnswer(call, failure));
            case RETRY -> retry(decision);
        }
    }

    private void retry(Decision decision) {
        if (decision.resyncClock()) {
            after(call.clockCorrected(), this::step);
        } else if (decision.pause().isZero()) {
            step();
        } else {
            after(engine.pause(decision.pause()), this::step);
        }
    }

    /** Goes on when a wait of this call's own is over. */
    private void after(CompletableFuture<?> own, Runnable next) {
        var unused = call.waitingFor(own)
                .whenComplete((done, aborted) -> guarded(() -> {
                    if (aborted != null) {
                        fail(unwrap(aborted));
                    } else {
                        next.run();
                    }
                }));
    }

    private void search(OutcomeSearch<Q, R> search) {
        var unused = call.waitingFor(search.start()).whenComplete((answer, failure) -> {
            if (failure != null) {
                fail(call.broken(unwrap(failure)));
            } else {
                finish(answer, null);
            }
        });
    }

    /** Runs a step; whatever it throws ends the call instead of getting lost on a foreign thread. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            fail(call.broken(e));
        }
    }

    private void fail(Throwable failure) {
        finish(null, failure);
    }

    private void finish(@Nullable R answer, @Nullable Throwable failure) {
        if (over.compareAndSet(false, true)) {
            engine.finish(call, future, () -> complete(answer, failure));
        }
    }

    private void complete(@Nullable R answer, @Nullable Throwable failure) {
        // Whoever cancels tells the future so; a failure that follows from it must not be first.
        boolean told =
                failure == null ? future.complete(answer) : !call.isRecalled() && future.completeExceptionally(failure);
        if (!told) {
            call.reportOutcomes(failure);
        }
    }

    /** What a future really failed with. */
    static Throwable unwrap(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapped && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** The caller's view of the call. */
    private final class CallFuture extends CompletableFuture<R> {
        /**
         * Takes the call back. Before the first byte it is never sent. After that a read is broken off, while a write
         * goes on: cancelling does not undo it, and its answer is what tells what became of it.
         */
        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            if (isDone()) {
                return isCancelled();
            }
            boolean left = !call.recall();
            completeExceptionally(new CallCancelledException(call.info(), left, call.orderIds()));
            if (!left || call.intents.isEmpty()) {
                drop();
            }
            return isCancelled();
        }

        /** Nothing comes of the call any more that anybody had to know. */
        private void drop() {
            if (over.compareAndSet(false, true)) {
                engine.end(call);
            }
            call.drop();
        }
    }
}
