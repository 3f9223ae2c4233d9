package dev.exchangekit.core.internal;

import dev.exchangekit.core.error.CallInterruptedException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.spi.Reply;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Runs a call on the caller's thread: the steps of {@link RestCall}, with waits. */
final class BlockingRun<Q, R> {
    private final RestCall<Q, R> call;
    private final Engine engine;
    private boolean searching;

    BlockingRun(RestCall<Q, R> call) {
        this.call = call;
        this.engine = call.engine;
    }

    R run() {
        engine.begin(call);
        try {
            call.announce();
            return untilDecided();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (RuntimeException e) {
            throw call.broken(e);
        } finally {
            engine.end(call);
        }
    }

    private R untilDecided() throws InterruptedException {
        while (true) {
            Outcome<R> outcome = attempt(permits());
            if (outcome.answer() != null) {
                List<Integer> open = call.openItems(outcome.answer());
                return open.isEmpty()
                        ? outcome.answer()
                        : search(OutcomeSearch.ofOpenItems(call, outcome.answer(), open));
            }
            SdkException failure = outcome.failure();
            Decision decision = call.decide(failure);
            switch (decision.kind()) {
                case FAIL -> throw failure;
                case SEARCH -> {
                    return search(OutcomeSearch.ofLostAnswer(call, failure));
                }
                case RETRY -> pause(decision);
            }
        }
    }

    private long permits() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        wait(call.clockReady());
        long grant = call.tryPermits();
        return grant == RateLimiter.NOT_GRANTED ? waitForPermits() : grant;
    }

    private long waitForPermits() throws InterruptedException {
        long since = engine.time.nanoTime();
        CompletableFuture<Long> permits = call.permits();
        try {
            long grant = engine.time.await(call.waitingFor(permits));
            call.permitsWaited(since);
            return grant;
        } catch (ExecutionException e) {
            throw call.refusedPermit(AsyncRun.unwrap(e));
        } catch (InterruptedException e) {
            if (!permits.cancel(false) && !permits.isCompletedExceptionally()) {
                engine.limiter.refund(call.charge, permits.join());
            }
            throw e;
        }
    }

    private Outcome<R> attempt(long grant) throws InterruptedException {
        try {
            okhttp3.Call http = call.newAttempt();
            try {
                return new Outcome<>(call.read(exchange(http)), null);
            } catch (SdkException failure) {
                return new Outcome<>(null, failure);
            }
        } finally {
            call.settlePermits(grant);
        }
    }

    private Reply exchange(okhttp3.Call http) throws InterruptedException {
        call.watch(http, Thread.currentThread());
        try {
            return engine.http.read(http.execute());
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw call.failed(e);
        } catch (RuntimeException e) {
            // an interceptor of a lent client
            throw call.failed(new IOException("the HTTP client failed: " + e, e));
        } finally {
            call.unwatch();
        }
    }

    private void pause(Decision decision) throws InterruptedException {
        if (decision.resyncClock()) {
            wait(call.clockCorrected());
        }
        if (!decision.pause().isZero()) {
            wait(engine.pause(decision.pause()));
        }
    }

    /** Waits for something that is this call's alone. */
    private void wait(CompletableFuture<?> own) throws InterruptedException {
        if (own.isDone()) {
            return;
        }
        try {
            await(own);
        } catch (InterruptedException e) {
            own.cancel(false);
            throw e;
        }
    }

    private R search(OutcomeSearch<Q, R> search) throws InterruptedException {
        searching = true;
        return await(search.start());
    }

    private <T> T await(CompletableFuture<T> future) throws InterruptedException {
        try {
            return engine.time.await(call.waitingFor(future));
        } catch (ExecutionException e) {
            throw call.broken(AsyncRun.unwrap(e));
        }
    }

    private SdkException interrupted() {
        CallInterruptedException interrupted =
                new CallInterruptedException(call.info(), !call.recall(), call.orderIds());
        if (interrupted.mayHaveReachedExchange() && !call.intents.isEmpty() && !searching) {
            // Nobody waits for it any more; the observer hears of it.
            var unused = OutcomeSearch.ofLostAnswer(call, interrupted).start();
        }
        return interrupted;
    }

    /** What one attempt brought: an answer or a failure. */
    private record Outcome<R>(@Nullable R answer, @Nullable SdkException error) {
        SdkException failure() {
            if (error == null) {
                throw new IllegalStateException("there is an answer");
            }
            return error;
        }
    }
}
