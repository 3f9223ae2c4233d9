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
    private @Nullable SdkException last;
    private boolean searching;

    BlockingRun(RestCall<Q, R> call) {
        this.call = call;
        this.engine = call.engine;
    }

    R run() {
        engine.begin(call);
        try {
            call.announce();
            while (true) {
                try {
                    R answer = attempt();
                    List<Integer> open = call.openItems(answer);
                    return open.isEmpty() ? answer : search(OutcomeSearch.ofOpenItems(call, answer, open));
                } catch (SdkException failure) {
                    last = failure;
                    Decision decision = call.decide(failure);
                    if (decision.kind() == Decision.Kind.FAIL) {
                        throw failure;
                    }
                    if (decision.kind() == Decision.Kind.SEARCH) {
                        return search(OutcomeSearch.ofLostAnswer(call, failure));
                    }
                    pause(decision);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } finally {
            engine.end(call);
        }
    }

    private R attempt() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        CompletableFuture<?> clock = call.clockReady();
        if (!clock.isDone()) {
            await(clock);
        }
        long grant = call.tryPermits();
        if (grant == RateLimiter.NOT_GRANTED) {
            grant = waitForPermits();
        }
        Reply reply;
        try {
            reply = exchange(call.newAttempt());
        } finally {
            call.settlePermits(grant);
        }
        return call.read(reply);
    }

    private Reply exchange(okhttp3.Call http) throws InterruptedException {
        Thread caller = Thread.currentThread();
        engine.interrupts.begin(caller, http);
        try {
            return engine.http.read(http.execute());
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw call.failed(e);
        } finally {
            engine.interrupts.end(caller);
        }
    }

    private long waitForPermits() throws InterruptedException {
        long since = engine.time.nanoTime();
        CompletableFuture<Long> permits = call.permits();
        try {
            long grant = engine.time.await(call.waitingFor(permits));
            call.permitsWaited(since);
            return grant;
        } catch (ExecutionException e) {
            throw RestCall.refusedPermit(AsyncRun.unwrap(e), call.info(), last);
        } catch (InterruptedException e) {
            if (!permits.cancel(false) && !permits.isCompletedExceptionally()) {
                engine.limiter.refund(call.charge, permits.join());
            }
            throw e;
        }
    }

    private void pause(Decision decision) throws InterruptedException {
        if (decision.resyncClock()) {
            await(engine.clock.resync());
        }
        if (!decision.pause().isZero()) {
            await(engine.pause(decision.pause()));
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
            if (e.getCause() instanceof SdkException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
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
}
