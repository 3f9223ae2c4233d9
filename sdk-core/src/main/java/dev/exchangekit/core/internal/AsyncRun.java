package dev.exchangekit.core.internal;

import dev.exchangekit.core.error.CallCancelledException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.spi.Reply;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Runs a call without holding a thread: the steps of {@link RestCall}, each started by the end of the one before. */
final class AsyncRun<Q, R> {
    private final RestCall<Q, R> call;
    private final Engine engine;
    private final Executor completion;
    private final CallFuture future = new CallFuture();
    private final AtomicBoolean over = new AtomicBoolean();
    private @Nullable SdkException last;

    AsyncRun(RestCall<Q, R> call, Executor completion) {
        this.call = call;
        this.engine = call.engine;
        this.completion = completion;
    }

    CompletableFuture<R> start() {
        engine.begin(call);
        try {
            call.announce();
        } catch (RuntimeException e) {
            engine.end(call);
            throw e;
        }
        step();
        return future;
    }

    private void step() {
        CompletableFuture<?> clock = call.clockReady();
        if (clock.isDone()) {
            guarded(this::permits);
        } else {
            var unused = clock.whenComplete((done, failure) -> guarded(this::permits));
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
                        fail(RestCall.refusedPermit(unwrap(refusal), call.info(), last));
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
        http.enqueue(new Callback() {
            @Override
            public void onFailure(okhttp3.Call c, IOException e) {
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
        Reply reply;
        try {
            reply = engine.http.read(response);
        } catch (IOException e) {
            failed(call.failed(e));
            return;
        } finally {
            call.settlePermits(grant);
        }
        R answer;
        try {
            answer = call.read(reply);
        } catch (SdkException e) {
            failed(e);
            return;
        }
        List<Integer> open = call.openItems(answer);
        if (open.isEmpty()) {
            finish(answer, null);
        } else {
            search(OutcomeSearch.ofOpenItems(call, answer, open));
        }
    }

    private void failed(SdkException failure) {
        last = failure;
        Decision decision = call.decide(failure);
        switch (decision.kind()) {
            case FAIL -> fail(failure);
            case SEARCH -> search(OutcomeSearch.ofLostAnswer(call, failure));
            case RETRY -> retry(decision);
        }
    }

    private void retry(Decision decision) {
        if (decision.resyncClock()) {
            var unused = engine.clock.resync().whenComplete((done, failure) -> guarded(this::step));
        } else if (decision.pause().isZero()) {
            step();
        } else {
            var unused = call.waitingFor(engine.pause(decision.pause()))
                    .whenComplete((done, aborted) -> guarded(() -> {
                        if (aborted != null) {
                            fail(unwrap(aborted));
                        } else {
                            step();
                        }
                    }));
        }
    }

    private void search(OutcomeSearch<Q, R> search) {
        var unused = call.waitingFor(search.start()).whenComplete((answer, failure) -> {
            if (failure != null) {
                fail(unwrap(failure));
            } else {
                finish(answer, null);
            }
        });
    }

    /** Runs a step; whatever it throws ends the call instead of getting lost on a foreign thread. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (SdkException | InvalidRequestException e) {
            fail(e);
        } catch (RuntimeException e) {
            fail(new TransportException("internal error " + e, call.info(), call.hasLeft(), e));
        }
    }

    private void fail(Throwable failure) {
        finish(null, failure);
    }

    private void finish(@Nullable R answer, @Nullable Throwable failure) {
        if (!over.compareAndSet(false, true)) {
            return;
        }
        engine.end(call);
        if (future.isDone() || future.cancelling) {
            call.reportOutcomes(answer, failure);
            return;
        }
        completion.execute(() -> {
            boolean told = failure != null ? future.completeExceptionally(failure) : future.complete(answer);
            if (!told) {
                call.reportOutcomes(answer, failure);
            }
        });
    }

    /** What a future really failed with. */
    static Throwable unwrap(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapped && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** The caller's view of the call. */
    private final class CallFuture extends CompletableFuture<R> {
        /** Taking the call back may end it at once; only the cancelling thread then completes the future. */
        volatile boolean cancelling;

        /**
         * Takes the call back. Before the first byte it is never sent. After that a read is broken off, while a write goes
         * on: cancelling does not undo it, and its answer is what tells what became of it.
         */
        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            if (isDone()) {
                return isCancelled();
            }
            cancelling = true;
            boolean left = !call.recall();
            if (!left || call.intents.isEmpty()) {
                call.cancelHttp();
            }
            completeExceptionally(new CallCancelledException(call.info(), left, call.orderIds()));
            if (!left) {
                finish(null, null);
            }
            return isCancelled();
        }
    }
}
