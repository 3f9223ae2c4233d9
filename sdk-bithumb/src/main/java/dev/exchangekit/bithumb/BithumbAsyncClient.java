package dev.exchangekit.bithumb;

import dev.exchangekit.bithumb.account.AccountAsyncApi;
import dev.exchangekit.bithumb.market.MarketAsyncApi;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Health;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.RestPipeline;
import java.util.concurrent.CompletableFuture;

/**
 * Bithumb's API 2.x without blocking: every call returns a future that completes on the client's callback executor. A
 * view of a {@link BithumbClient}, which it shares everything with. Thread-safe.
 */
public final class BithumbAsyncClient implements AsyncCalls {
    private final BithumbClient sync;
    private final RestPipeline pipeline;
    private final AsyncCalls calls;

    BithumbAsyncClient(BithumbClient sync, RestPipeline pipeline) {
        this.sync = sync;
        this.pipeline = pipeline;
        this.calls = pipeline.async();
    }

    /** Market data, open to everybody. */
    public MarketAsyncApi market() {
        return calls::call;
    }

    /** Balances. */
    public AccountAsyncApi account() {
        return calls::call;
    }

    /** See {@link BithumbClient#doctor}. */
    public CompletableFuture<Diagnosis> doctor() {
        return pipeline.startDoctor();
    }

    /** See {@link BithumbClient#healthCheck}. */
    public CompletableFuture<Health> healthCheck() {
        return pipeline.startHealthCheck();
    }

    /** The same client, synchronously; closing that one closes this one. */
    public BithumbClient sync() {
        return sync;
    }

    /** Starts any endpoint, also one that this SDK does not know. */
    @Override
    public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return calls.call(endpoint, request, options);
    }
}
