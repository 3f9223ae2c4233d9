package dev.exchangekit.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.pipeline.FaultServer.Reaction;
import dev.exchangekit.core.pipeline.FaultServer.Request;
import dev.exchangekit.core.ratelimit.BucketState;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.retry.RetrySettings;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.ExchangeProfile;
import dev.exchangekit.core.spi.RestPipeline;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.Threads;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * A toy exchange, a client on a settable clock, and what must hold after every test: no place in flight is lost,
 * nothing stays scheduled, and no thread of the client survives it.
 */
@Timeout(60)
abstract class PipelineTest {
    private static final Duration GENEROUS = Duration.ofSeconds(30);
    static final int IN_FLIGHT = 8;

    final ManualTime time = new ManualTime();
    final Recorder seen = new Recorder();
    final List<OrderIntent> intents = new CopyOnWriteArrayList<>();
    final List<RestPipeline> clients = new ArrayList<>();

    private final Map<String, Queue<Reaction>> script = new ConcurrentHashMap<>();
    /** How far the exchange's clock is ahead. */
    volatile Duration skew = Duration.ZERO;

    private @Nullable FaultServer started;
    private @Nullable RestPipeline opened;

    @BeforeEach
    final void startServer() throws IOException {
        started = new FaultServer(this::react);
    }

    @AfterEach
    final void nothingIsLeft() throws IOException {
        clients.forEach(client -> {
            CompletableFuture<Void> closing = Threads.run(() -> {
                eventually("all places in flight are free", () -> freePlaces(client) == IN_FLIGHT);
                client.close();
            });
            eventually("the client is closed", () -> {
                time.advance(Duration.ofSeconds(1));
                return closing.isDone();
            });
            assertThat(closing).isCompleted();
        });
        eventually("nothing stays scheduled", () -> time.pending() == 0);
        eventually(
                "no thread of the client survives",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("exchangekit-toy")));
        server().close();
    }

    private static int freePlaces(RestPipeline client) {
        Charge nothing = new Charge(Lane.CANCEL, List.of());
        int free = 0;
        while (free < IN_FLIGHT && client.limiter().tryAcquire(nothing) != RateLimiter.NOT_GRANTED) {
            free++;
        }
        for (int i = 0; i < free; i++) {
            client.limiter().release(nothing);
        }
        return free;
    }

    static void eventually(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + GENEROUS.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    final FaultServer server() {
        if (started == null) {
            throw new IllegalStateException("no server yet");
        }
        return started;
    }

    /** The client of this test, opened with its defaults at first use. */
    final RestPipeline client() {
        if (opened == null) {
            opened = open(config -> config, profile -> profile);
        }
        return opened;
    }

    final RestPipeline open(UnaryOperator<ToyConfig.Builder> settings) {
        return open(settings, profile -> profile);
    }

    final RestPipeline open(UnaryOperator<ToyConfig.Builder> settings, UnaryOperator<ExchangeProfile.Builder> profile) {
        ToyConfig.Builder config = ToyConfig.builder()
                .timeSource(time)
                .observer(seen)
                .maxInFlight(IN_FLIGHT)
                .orderIntentHook(intents::addAll)
                .retry(RetrySettings.builder().jitterPercent(0).build());
        RestPipeline client = new RestPipeline(
                profile.apply(ToyExchange.profile(server().uri())).build(),
                settings.apply(config).build());
        clients.add(client);
        opened = client;
        return client;
    }

    /** Closes the client of this test, which then cannot be asked for its free places any more. */
    final void close() {
        clients.remove(client());
        client().close();
    }

    final <Q, R> R call(View view, Endpoint<Q, R> endpoint, Q request) {
        return view.call(client(), endpoint, request, RequestOptions.DEFAULT);
    }

    final <Q, R> R call(View view, Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return view.call(client(), endpoint, request, options);
    }

    /** Permits that could be taken now. */
    final int available(String bucket) {
        BucketState state = client().limiter().state().get(bucket);
        return state == null ? -1 : state.available();
    }

    /** What the next requests of that path meet, one after the other; then the usual answer. */
    final void on(String path, Reaction... reactions) {
        script.computeIfAbsent(path, any -> new ConcurrentLinkedQueue<>()).addAll(List.of(reactions));
    }

    private Reaction react(Request request) {
        Queue<Reaction> scripted = script.get(request.path());
        Reaction next = scripted == null ? null : scripted.poll();
        if (next != null) {
            return next;
        }
        return switch (request.path()) {
            case "/time" -> timed("{\"text\":\"now\"}");
            case "/order" -> found("NO_TRACE");
            case "/place", "/amend", "/cancel", "/transfer", "/withdraw" ->
                ok("{\"orderId\":\"x-1\",\"clientId\":\"c-1\"}");
            default -> ok("{\"text\":\"fine\"}");
        };
    }

    /** A good answer. */
    final Reaction ok(String result) {
        return Reaction.answer(200, "{\"result\":" + result + "}");
    }

    /** A good answer that states the exchange's time as it is now. */
    final Reaction timed(String result) {
        return Reaction.answer(200, "{\"time\":" + exchangeMillis() + ",\"result\":" + result + "}");
    }

    final Reaction found(String state) {
        return ok("{\"state\":\"" + state + "\"}");
    }

    /** The exchange says no. */
    final Reaction refusal(String code) {
        return Reaction.answer(200, "{\"code\":\"" + code + "\",\"msg\":\"it says no\"}");
    }

    final long exchangeMillis() {
        return time.now().plus(skew).toEpochMilli();
    }

    /** Waits in real time, whatever the settable clock does. */
    static <T> T join(CompletableFuture<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(GENEROUS.toMillis(), TimeUnit.MILLISECONDS);
    }
}
