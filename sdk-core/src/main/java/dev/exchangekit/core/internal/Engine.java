package dev.exchangekit.core.internal;

import dev.exchangekit.core.ClientConfig;
import dev.exchangekit.core.Drift;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.SdkObserver;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.ExchangeProfile;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all calls of one client share: transport, limiter, clock, time, and the books of who is on the way. Owns every
 * thread it starts and ends them in {@link #close}.
 */
public final class Engine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("dev.exchangekit.client");

    /** Aborted calls end at once; this only bounds the wait should a callback of the caller hold one up. */
    private static final Duration ABORT_TIME = Duration.ofSeconds(2);

    private enum Life {
        OPEN,
        /** No new calls; writes under way may still finish. */
        CLOSING,
        CLOSED
    }

    final ExchangeProfile profile;
    final ClientConfig config;
    final JsonCodec codec;
    final HttpTransport http;
    final RateLimiter limiter;
    final ExchangeClock clock;
    final TimeSource time;
    final CallWatch watch;

    private final Executor callbacks;
    private final ClientThreads threads;
    private final @Nullable SystemTime ownTime;
    private final Set<RestCall<?, ?>> running = ConcurrentHashMap.newKeySet();
    private final Set<Settling> searches = ConcurrentHashMap.newKeySet();
    /** Waits between calls that belong together. */
    private final Set<Rest> rests = ConcurrentHashMap.newKeySet();
    /** What is over and on its way to the callback executor. */
    private final Set<Completion> completing = ConcurrentHashMap.newKeySet();

    private final CompletableFuture<Boolean> writesDone = new CompletableFuture<>();
    private final CompletableFuture<Boolean> allDone = new CompletableFuture<>();
    private final AtomicReference<Life> life = new AtomicReference<>(Life.OPEN);
    private volatile @Nullable String haltReason;

    public Engine(ExchangeProfile profile, ClientConfig config) {
        String name = profile.name().toLowerCase(Locale.ROOT);
        this.profile = profile;
        this.config = config;
        this.ownTime = config.timeSource().isPresent() ? null : new SystemTime("exchangekit-" + name + "-timer");
        this.time = ownTime != null ? ownTime : config.timeSource().orElseThrow();
        this.codec = new JsonCodec(drift -> observe(o -> o.drift(profile.name(), drift)));
        this.threads = new ClientThreads("exchangekit-" + name + "-calls");
        this.http = new HttpTransport(config, profile.hosts(), threads.pool());
        this.watch = new CallWatch("exchangekit-" + name + "-watch");
        this.callbacks = config.callbackExecutor().orElse(threads);
        this.limiter = config.rateBudget()
                .orElseGet(RateBudget::create)
                .limiter(profile.name(), profile.account(), profile.limits(), config.maxInFlight(), time);
        this.clock =
                new ExchangeClock(time, measurement(), offset -> observe(o -> o.clockOffset(profile.name(), offset)));
    }

    private @Nullable Supplier<CompletableFuture<?>> measurement() {
        Optional<Endpoint<NoParameters, ?>> endpoint = profile.clockEndpoint();
        if (!config.clockSync() || endpoint.isEmpty()) {
            return null;
        }
        RequestOptions options = RequestOptions.deadline(ExchangeClock.LONGEST_MEASUREMENT);
        return () -> inner(options).call(endpoint.get(), NoParameters.NONE);
    }

    /** Runs a call on this thread. */
    public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return call(endpoint, request, options, null);
    }

    /** Starts a call whose future completes on the callback executor. */
    public <Q, R> CompletableFuture<R> start(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return start(endpoint, request, options, null);
    }

    /** Runs a call on this thread, over a connection of its own if that is to be inspected. */
    <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options, @Nullable Inspection inspection) {
        return new BlockingRun<>(RestCall.of(this, endpoint, request, options, false, inspection)).run();
    }

    /** Starts a call, over a connection of its own if that is to be inspected. */
    <Q, R> CompletableFuture<R> start(
            Endpoint<Q, R> endpoint, Q request, RequestOptions options, @Nullable Inspection inspection) {
        return new AsyncRun<>(RestCall.of(this, endpoint, request, options, false, inspection)).start();
    }

    /** Calls of the SDK itself, for clock and look-ups: they complete where they end and outlive the start of close. */
    AsyncCalls inner(RequestOptions options) {
        return AsyncCalls.with(
                new AsyncCalls() {
                    @Override
                    public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions own) {
                        return new AsyncRun<>(RestCall.of(Engine.this, endpoint, request, own, true)).start();
                    }
                },
                options);
    }

    /** The exchange's time as far as it is known. */
    public Instant exchangeTime() {
        return clock.now();
    }

    public List<Drift> drift() {
        return codec.drift();
    }

    public RateLimiter limiter() {
        return limiter;
    }

    public TimeSource time() {
        return time;
    }

    /** A future that is done after the pause; ending it otherwise takes the pause back. */
    CompletableFuture<Boolean> pause(Duration pause) {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        TimeSource.Scheduled end = time.schedule(pause, () -> over.complete(true));
        var unused = over.whenComplete((done, failure) -> end.cancel());
        return over;
    }

    /** See {@link dev.exchangekit.core.spi.RestPipeline#rest}. */
    public CompletableFuture<Boolean> rest(Duration length) {
        Rest rest = new Rest(pause(length));
        rests.add(rest);
        var unused = rest.over.whenComplete((done, failure) -> rests.remove(rest));
        if (life.get() != Life.OPEN) {
            rest.over.complete(false);
        }
        return rest.over;
    }

    /** See {@link dev.exchangekit.core.spi.RestPipeline#settle}. */
    public CompletableFuture<Optional<Boolean>> settle(Plan<OrderWrite.Finding> lookUp) {
        if (life.get() != Life.OPEN) {
            return CompletableFuture.failedFuture(new ClientClosedException(null, false));
        }
        CompletableFuture<Optional<Boolean>> answer = new CompletableFuture<>();
        var unused = clock.ready().whenComplete((ready, failure) -> settle(lookUp, answer));
        return answer;
    }

    private void settle(Plan<OrderWrite.Finding> lookUp, CompletableFuture<Optional<Boolean>> answer) {
        Optional<Instant> acceptableUntil =
                profile.acceptanceWindow().map(window -> clock.now().plus(window));
        Settling settling = new Settling(this, 0, lookUp, acceptableUntil);
        settling.endWith(answer);
        var unused = settling.start()
                .thenAccept(
                        verdict -> complete(answer, () -> answer.complete(verdict.map(OrderWrite.Verdict::accepted))));
    }

    public void halt(String reason) {
        haltReason = reason;
    }

    public void resume() {
        haltReason = null;
    }

    public Optional<String> haltReason() {
        return Optional.ofNullable(haltReason);
    }

    /** Enters a call into the books, or refuses it because the client is closed. */
    void begin(RestCall<?, ?> call) {
        running.add(call);
        Life now = life.get();
        if (now == Life.CLOSED || (now == Life.CLOSING && !call.isInner())) {
            end(call);
            throw new ClientClosedException(call.info(), false);
        }
    }

    void end(RestCall<?, ?> call) {
        running.remove(call);
        if (life.get() != Life.OPEN) {
            if (noWritesRunning()) {
                writesDone.complete(true);
            }
            if (running.isEmpty()) {
                allDone.complete(true);
            }
        }
    }

    /** Enters a search into the books, so that the close of the client ends it. */
    void begin(Settling search) {
        searches.add(search);
        if (isClosed()) {
            search.abandon();
        }
    }

    void end(Settling search) {
        searches.remove(search);
    }

    boolean isClosed() {
        return life.get() == Life.CLOSED;
    }

    private boolean noWritesRunning() {
        return running.stream().noneMatch(RestCall::isWrite);
    }

    /** Ends a call and then completes its future; in this order, as the completion may run code that closes us. */
    void finish(RestCall<?, ?> call, CompletableFuture<?> future, Runnable completion) {
        if (call.isInner()) {
            end(call);
            completion.run();
            return;
        }
        Completion counted = new Completion(future, completion);
        end(call);
        callback(counted);
    }

    /** Completes a future, by {@code completion}, where those of calls complete. */
    public void complete(CompletableFuture<?> future, Runnable completion) {
        callback(new Completion(future, completion));
    }

    private void callback(Completion completion) {
        try {
            callbacks.execute(completion);
        } catch (RuntimeException e) {
            // An executor that refuses must not leave anybody waiting.
            completion.run();
        }
    }

    void observe(Consumer<SdkObserver> event) {
        try {
            event.accept(config.observer());
        } catch (RuntimeException e) {
            LOG.warn("an observer threw {}", e.toString());
        }
    }

    @Override
    public void close() {
        if (!life.compareAndSet(Life.OPEN, Life.CLOSING)) {
            return;
        }
        rests.forEach(rest -> rest.over.complete(false));
        running.stream().filter(call -> !call.isWrite() && !call.isInner()).forEach(RestCall::abort);
        if (!noWritesRunning()) {
            awaitAtMost(config.closeGrace(), writesDone);
        }
        life.set(Life.CLOSED);
        limiter.shutdown();
        searches.forEach(Settling::abandon);
        running.forEach(RestCall::abort);
        if (!running.isEmpty()) {
            awaitAtMost(ABORT_TIME, allDone);
        }
        http.close();
        watch.close();
        if (callbacks.equals(threads)) {
            awaitCompletions();
        }
        threads.close();
        if (ownTime != null) {
            ownTime.close();
        }
    }

    /** Our own executor runs every completion at once; that it has begun is enough, as it may be what closes us. */
    private void awaitCompletions() {
        CompletableFuture<?>[] all = completing.stream()
                .map(completion -> completion.future.handle((answer, failure) -> true))
                .toArray(CompletableFuture[]::new);
        if (all.length > 0) {
            awaitAtMost(ABORT_TIME, CompletableFuture.allOf(all).thenApply(done -> true));
        }
    }

    private void awaitAtMost(Duration longest, CompletableFuture<Boolean> done) {
        TimeSource.Scheduled end = time.schedule(longest, () -> done.complete(false));
        try {
            time.await(done);
        } catch (InterruptedException e) {
            // Whoever closes in a hurry forgoes the grace period, nothing else.
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (IllegalStateException e) {
            // Closed on the timer's own thread, which cannot wait: the same.
            LOG.debug("closing without a grace period: {}", e.getMessage());
        } finally {
            end.cancel();
        }
    }

    /** A wait between calls, which the close of the client ends. */
    private static final class Rest {
        private final CompletableFuture<Boolean> over;

        Rest(CompletableFuture<Boolean> over) {
            this.over = over;
        }
    }

    /** Completes a future; counted from its making until it has run, since close waits for it. */
    private final class Completion implements Runnable {
        private final CompletableFuture<?> future;
        private final Runnable work;

        Completion(CompletableFuture<?> future, Runnable work) {
            this.future = future;
            this.work = work;
            completing.add(this);
        }

        @Override
        public void run() {
            work.run();
            completing.remove(this);
        }
    }
}
