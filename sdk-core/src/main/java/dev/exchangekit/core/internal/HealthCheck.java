package dev.exchangekit.core.internal;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.doctor.ComponentHealth;
import dev.exchangekit.core.doctor.Health;
import dev.exchangekit.core.doctor.Health.State;
import dev.exchangekit.core.error.CallInterruptedException;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Asks whether the exchange answers. For one run. */
public final class HealthCheck {
    private static final RequestOptions OPTIONS = RequestOptions.deadline(Duration.ofSeconds(5));
    private static final Duration SLOW = Duration.ofSeconds(2);

    private final Engine engine;
    private final long startedAt;

    public HealthCheck(Engine engine) {
        this.engine = engine;
        this.startedAt = engine.time.nanoTime();
    }

    /** Runs it on this thread. */
    public Health run() {
        return plan().run(Calls.with(engine::call, OPTIONS));
    }

    /** Runs it without blocking. */
    public CompletableFuture<Health> start() {
        return plan().start(AsyncCalls.with(engine::start, OPTIONS));
    }

    private Plan<Health> plan() {
        return engine.profile
                .examination()
                .publicRead()
                .map(answer -> answered())
                .rescue(failure ->
                        failure instanceof ClientClosedException || failure instanceof CallInterruptedException
                                ? Optional.empty()
                                : Optional.of(Plan.of(failed(failure))))
                .map(rest -> Health.builder().addComponents(rest).build());
    }

    private ComponentHealth answered() {
        Duration latency = Duration.ofNanos(engine.time.nanoTime() - startedAt);
        return ComponentHealth.builder()
                .name(ComponentHealth.REST)
                .state(latency.compareTo(SLOW) > 0 ? State.DEGRADED : State.UP)
                .latency(latency)
                .build();
    }

    private static ComponentHealth failed(SdkException failure) {
        boolean heldBack = failure instanceof RateLimitedException || failure instanceof LocalRateLimitException;
        return ComponentHealth.builder()
                .name(ComponentHealth.REST)
                .state(heldBack ? State.DEGRADED : State.DOWN)
                .failure(failure)
                .build();
    }
}
