package dev.exchangekit.core;

import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Health;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.RestPipeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the synchronous clients of all exchanges have beside their exchange's calls. Every call runs on the calling
 * thread and blocks until its answer is there. Thread-safe: make one per account and keep it.
 */
public abstract class ExchangeClient implements Calls, AutoCloseable {
    private final RestPipeline pipeline;

    /** For the exchange modules: a client over this pipeline, which it closes. */
    protected ExchangeClient(RestPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Runs any endpoint, also one that this SDK does not know. */
    @Override
    public final <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return pipeline.call(endpoint, request, options);
    }

    /** The rate limits, for display and for changes at run time. */
    public final RateLimiter limits() {
        return pipeline.limiter();
    }

    /** The exchange's time as far as it was measured; the local time before that. Does not block. */
    public final Instant exchangeTime() {
        return pipeline.exchangeTime();
    }

    /** What the exchange sent so far that this version of the SDK does not know; the first thousand different ones. */
    public final List<Drift> drift() {
        return pipeline.drift();
    }

    /** Opens a connection and measures the clock, so that the first order need not. Blocks. */
    public abstract void warmUp();

    /**
     * Finds out why the client, or its key, does not work: looks at name service and encryption, the host, the clock,
     * then with signed reads at the key, its permissions, its addresses, its expiry and the kind of account. Sends no
     * write, keeps to the rate limits, and takes no longer than {@link ClientConfig#readDeadline()}, unless a name service
     * stays silent for longer. What fails is part of the diagnosis and not thrown. Blocks.
     *
     * @throws dev.exchangekit.core.error.ClientClosedException when the client is closed
     * @throws dev.exchangekit.core.error.CallInterruptedException when the thread is interrupted
     */
    public final Diagnosis doctor() {
        return pipeline.doctor();
    }

    /**
     * Tells within five seconds whether the exchange answers, by one cheap public call. An exchange that cannot be
     * reached is a state and not thrown. Blocks.
     *
     * @throws dev.exchangekit.core.error.ClientClosedException when the client is closed
     * @throws dev.exchangekit.core.error.CallInterruptedException when the thread is interrupted
     */
    public final Health healthCheck() {
        return pipeline.healthCheck();
    }

    /**
     * Refuses new orders and amends at once; cancels, reduce-only orders, transfers and withdrawals still go through.
     */
    public final void halt(String reason) {
        pipeline.halt(reason);
    }

    /** The reason given to {@link #halt}, while it is in force. */
    public final Optional<String> haltReason() {
        return pipeline.haltReason();
    }

    /** Ends {@link #halt}. */
    public final void resume() {
        pipeline.resume();
    }

    /**
     * Ends the client: new calls are refused, reads broken off, writes in flight get {@link ClientConfig#closeGrace()}
     * to finish; orders that then have no answer fail as unknown. Blocks no longer than that. Idempotent, from any
     * thread.
     */
    @Override
    public void close() {
        pipeline.close();
    }
}
