package dev.exchangekit.core.spi;

import dev.exchangekit.core.ClientConfig;
import dev.exchangekit.core.Drift;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Health;
import dev.exchangekit.core.internal.DoctorVisit;
import dev.exchangekit.core.internal.Engine;
import dev.exchangekit.core.internal.HealthCheck;
import dev.exchangekit.core.ratelimit.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The engine behind a client: encodes once, then for every attempt takes permits, signs, sends and reads, and repeats
 * only what is safe to repeat. Its two views share one connection pool, one limiter and one clock. Thread-safe.
 *
 * <p>{@link #close} may be called from any thread and more than once. It refuses new calls, breaks off reads, gives
 * writes in flight the grace period of {@link ClientConfig#closeGrace()}, completes every future (orders that had left
 * as unknown), and ends the threads and connections it started; what the caller lent stays open.
 */
public final class RestPipeline implements Calls, AutoCloseable {
    private final Engine engine;
    private final AsyncCalls async;

    public RestPipeline(ExchangeProfile profile, ClientConfig config) {
        this.engine = new Engine(profile, config);
        this.async = new AsyncCalls() {
            @Override
            public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                return engine.start(endpoint, request, options);
            }
        };
    }

    @Override
    public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return engine.call(endpoint, request, options);
    }

    /** The same engine without blocking. */
    public AsyncCalls async() {
        return async;
    }

    /** The limiter, for display and for changes at run time. */
    public RateLimiter limiter() {
        return engine.limiter();
    }

    /** The exchange's time as far as it was measured; the local time before that. */
    public Instant exchangeTime() {
        return engine.exchangeTime();
    }

    /** What the exchange sent so far that this version of the SDK does not know; the first thousand different ones. */
    public List<Drift> drift() {
        return engine.drift();
    }

    /** The client's source of time. */
    public TimeSource time() {
        return engine.time();
    }

    /** See {@link dev.exchangekit.core.ExchangeClient#doctor}. */
    public Diagnosis doctor() {
        return new DoctorVisit(engine).run();
    }

    /** The same without blocking. */
    public CompletableFuture<Diagnosis> startDoctor() {
        return new DoctorVisit(engine).start();
    }

    /** See {@link dev.exchangekit.core.ExchangeClient#healthCheck}. */
    public Health healthCheck() {
        return new HealthCheck(engine).run();
    }

    /** The same without blocking. */
    public CompletableFuture<Health> startHealthCheck() {
        return new HealthCheck(engine).start();
    }

    /**
     * A pause between calls that belong together.
     *
     * @return true after so long, on a thread that must not be held up; false when the client is closed before
     */
    public CompletableFuture<Boolean> rest(Duration length) {
        return engine.rest(length);
    }

    /** Completes a future, by {@code completion}, where the client's futures complete. */
    void complete(CompletableFuture<?> future, Runnable completion) {
        engine.complete(future, completion);
    }

    /** Refuses new orders and amends at once; cancels and reduce-only orders still go through. */
    public void halt(String reason) {
        engine.halt(reason);
    }

    /** Ends {@link #halt}. */
    public void resume() {
        engine.resume();
    }

    /** The reason given to {@link #halt}, while it is in force. */
    public Optional<String> haltReason() {
        return engine.haltReason();
    }

    /**
     * Finds out what became of an order of which only its id is known, for example after a restart. Absence proves
     * something only after the exchange can no longer accept whatever was sent before this call.
     *
     * @return true when it took effect, false when it did not and never will, empty when neither can be told
     */
    public CompletableFuture<Optional<Boolean>> settle(Plan<OrderWrite.Finding> lookUp) {
        return engine.settle(lookUp);
    }

    @Override
    public void close() {
        engine.close();
    }
}
