package dev.exchangekit.core.spi;

import dev.exchangekit.core.RequestOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Runs plans that call no endpoint, either way. */
final class PlanRuns {
    static final Calls NO_CALLS = new Calls() {
        @Override
        public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
            throw new AssertionError("no call expected");
        }
    };

    static final AsyncCalls NO_ASYNC_CALLS = new AsyncCalls() {
        @Override
        public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
            throw new AssertionError("no call expected");
        }
    };

    private PlanRuns() {}

    static <T> T result(Plan<T> plan) {
        return plan.run(NO_CALLS);
    }

    /** The result, or the failure itself. */
    static <T> T result(Plan<T> plan, boolean async) {
        if (!async) {
            return result(plan);
        }
        try {
            return plan.start(NO_ASYNC_CALLS).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
