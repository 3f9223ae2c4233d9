package dev.exchangekit.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.error.MissingCredentialsException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.error.TradingHaltedException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.error.UnreadableResponseException;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.ratelimit.BucketState;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Answer;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Repeat;
import dev.exchangekit.core.spi.Reply;
import dev.exchangekit.core.spi.SignedParts;
import dev.exchangekit.core.spi.Signer;
import dev.exchangekit.core.spi.TimeSource;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call, from its request to its answer: the steps that the blocking and the asynchronous run share. The body is
 * encoded once; permit, timestamp and signature belong to the attempt. The steps are run by one thread at a time;
 * {@link #abort} and {@link #recall} may come from any other.
 */
final class RestCall<Q, R> {
    private static final Logger LOG = LoggerFactory.getLogger("dev.exchangekit.calls");

    /** Longer than any call, and short enough to be added to a clock. */
    private static final Duration FOREVER = Duration.ofDays(36500);

    final Engine engine;
    final Endpoint<Q, R> endpoint;
    final Q request;
    final List<OrderIntent> intents;
    final Charge charge;
    private final EncodedRequest encoded;
    private final boolean inner;
    private final @Nullable Inspection inspection;
    private final boolean limited;
    private final Duration allowed;
    private final long deadline;
    private final Retries retries;

    private int attempts;
    private @Nullable SdkException last;
    private boolean clockRetried;
    private long sentAt;
    private HttpUrl host;
    private @Nullable HttpUrl avoided;
    private volatile @Nullable R partial;
    private volatile List<Integer> sought = List.of();
    private @Nullable Instant signedSince;
    private @Nullable Instant acceptableUntil;
    private volatile Departure departure = new Departure();
    private volatile okhttp3.@Nullable Call http;
    private volatile @Nullable CompletableFuture<?> waitingFor;
    private volatile CallWatch.@Nullable Watched watched;
    private volatile boolean recalled;
    private volatile boolean dropped;
    private volatile boolean aborted;
    private volatile boolean everLeft;

    private RestCall(
            Engine engine,
            Endpoint<Q, R> endpoint,
            Q request,
            EncodedRequest encoded,
            List<OrderIntent> intents,
            RequestOptions options,
            boolean inner,
            @Nullable Inspection inspection) {
        this.engine = engine;
        this.endpoint = endpoint;
        this.request = request;
        this.encoded = encoded;
        this.intents = intents;
        this.inner = inner;
        this.inspection = inspection;
        this.limited = options.rateLimited();
        this.host = engine.http.host();
        Optional<Charge> own = endpoint.limit().map(limit -> limit.charge(request));
        this.charge = own.orElseGet(() -> engine.profile.defaultCharge().apply(endpoint));
        if (limited && intents.size() > 1) {
            engine.limiter.check(charge);
        }
        this.allowed = options.deadline().orElseGet(() -> defaultDeadline(engine, endpoint));
        if (allowed.isNegative() || allowed.isZero()) {
            throw new InvalidRequestException("deadline", allowed.toString(), "must be positive");
        }
        this.deadline = engine.time.nanoTime() + (allowed.compareTo(FOREVER) > 0 ? FOREVER : allowed).toNanos();
        this.retries = new Retries(engine.config.retry(), options.maxAttempts());
    }

    /** Checks, identifies and encodes. Nothing is sent yet, and whatever is wrong with the request is thrown here. */
    static <Q, R> RestCall<Q, R> of(
            Engine engine, Endpoint<Q, R> endpoint, Q request, RequestOptions options, boolean inner) {
        return of(engine, endpoint, request, options, inner, null);
    }

    /** The same, over a connection of its own, if that is to be watched as it is made. */
    static <Q, R> RestCall<Q, R> of(
            Engine engine,
            Endpoint<Q, R> endpoint,
            Q request,
            RequestOptions options,
            boolean inner,
            @Nullable Inspection inspection) {
        if (endpoint.signed() && engine.profile.signer().isEmpty()) {
            throw new MissingCredentialsException(endpoint.info(engine.profile.name(), 0)
                    + " needs credentials, but the client was created without any");
        }
        Q identified = endpoint.orderWrite()
                .map(write -> write.identify(request, engine.config.clientOrderIds(), engine.clock.now()))
                .orElse(request);
        engine.profile.endpointCheck().accept(endpoint);
        EncodedRequest encoded = EncodedRequest.of(engine.codec, endpoint, identified);
        List<OrderIntent> intents = endpoint.orderWrite()
                .map(write -> intents(engine, endpoint, write, identified))
                .orElse(List.of());
        return new RestCall<>(engine, endpoint, identified, encoded, intents, options, inner, inspection);
    }

    private static <Q> List<OrderIntent> intents(
            Engine engine, Endpoint<Q, ?> endpoint, OrderWrite<Q, ?> write, Q request) {
        List<OrderIntent.Builder> builders = write.intents(request);
        List<OrderIntent> intents = new ArrayList<>(builders.size());
        for (int i = 0; i < builders.size(); i++) {
            byte[] json = engine.codec.body(write.parameters(request, i));
            intents.add(builders.get(i)
                    .exchange(engine.profile.name())
                    .operation(endpoint.operation())
                    .parameters(new String(json, StandardCharsets.UTF_8))
                    .createdAt(engine.time.now())
                    .build());
        }
        return intents;
    }

    private static Duration defaultDeadline(Engine engine, Endpoint<?, ?> endpoint) {
        if (endpoint.lane() == Lane.CANCEL) {
            return engine.config.cancelDeadline();
        }
        return endpoint.repeat() == Repeat.ALWAYS ? engine.config.readDeadline() : engine.config.orderDeadline();
    }

    boolean isWrite() {
        return endpoint.repeat() != Repeat.ALWAYS;
    }

    boolean isInner() {
        return inner;
    }

    CallInfo info() {
        return endpoint.info(engine.profile.name(), attempts);
    }

    List<String> orderIds() {
        return intents.stream()
                .filter(OrderIntent::isNamed)
                .map(OrderIntent::id)
                .toList();
    }

    /** The exchange's time at which the first attempt was signed. */
    Instant signedSince() {
        return signedSince == null ? Instant.EPOCH : signedSince;
    }

    Optional<Instant> acceptableUntil() {
        return Optional.ofNullable(acceptableUntil)
                .or(() -> endpoint.orderWrite().flatMap(write -> write.acceptableUntil(request)));
    }

    Duration remaining() {
        return Duration.ofNanos(deadline - engine.time.nanoTime());
    }

    /** Shows the intents to the application's journal; once, before the first attempt and its waits. */
    void announce() {
        refuseWhenHalted();
        if (!intents.isEmpty()) {
            engine.config.orderIntentHook().beforeSend(intents);
        }
    }

    /** What must be waited for before signing: the first measurement of the exchange's clock, or nothing. */
    CompletableFuture<?> clockReady() {
        return endpoint.signed() ? ownWait(engine.clock.ready()) : ExchangeClock.READY;
    }

    /** What must be waited for after the exchange refuted our clock. */
    CompletableFuture<?> clockCorrected() {
        return ownWait(engine.clock.resync());
    }

    /** A measurement is shared by many calls; each waits on its own, and no longer than its deadline. */
    private CompletableFuture<?> ownWait(CompletableFuture<?> shared) {
        if (shared.isDone()) {
            return shared;
        }
        CompletableFuture<Boolean> own = shared.handle((done, failure) -> true);
        Duration left = remaining();
        if (left.compareTo(ExchangeClock.LONGEST_MEASUREMENT) < 0) {
            TimeSource.Scheduled end = engine.time.schedule(left, () -> own.complete(false));
            var unused = own.whenComplete((done, failure) -> end.cancel());
        }
        return own;
    }

    /** Permits at once, or {@link dev.exchangekit.core.ratelimit.RateLimiter#NOT_GRANTED}. */
    long tryPermits() {
        return limited ? engine.limiter.tryAcquire(charge) : 0;
    }

    CompletableFuture<Long> permits() {
        return engine.limiter.acquire(charge, remaining());
    }

    void permitsWaited(long since) {
        long waited = engine.time.nanoTime() - since;
        engine.observe(o -> o.waited(info(), Duration.ofNanos(waited)));
    }

    /** Ends an attempt's hold on the limiter. */
    void settlePermits(long grant) {
        boolean left = departure.hasLeft();
        everLeft |= left;
        if (!limited) {
            return;
        }
        if (left) {
            engine.limiter.release(charge);
        } else {
            engine.limiter.refund(charge, grant);
        }
    }

    /** A new attempt: fresh timestamp, fresh signature, ready to leave. */
    okhttp3.Call newAttempt() {
        Departure next = ready();
        refuseWhenHalted();
        Duration left = remaining();
        if (left.isNegative() || left.isZero()) {
            throw last != null
                    ? last
                    : new TransportException(
                            "the deadline of " + allowed.toMillis() + " ms has passed", info(), false, null);
        }
        host = engine.http.host();
        if (host.equals(avoided)) {
            host = engine.http.after(host);
        }
        Request.Builder builder = new Request.Builder()
                .url(engine.http.url(host, encoded))
                .tag(Departure.class, next)
                .header("User-Agent", engine.config.userAgent())
                .method(endpoint.method().name(), endpoint.method().hasBody() ? new OneShotBody(encoded.body()) : null);
        engine.profile.headers().forEach(builder::header);
        if (endpoint.signed()) {
            sign(builder);
        }
        Request built = builder.build();
        okhttp3.Call call = inspection == null ? engine.http.newCall(built) : engine.http.newCall(built, inspection);
        attempts++;
        http = call;
        if (recalled || aborted) {
            call.cancel();
        }
        sentAt = engine.time.nanoTime();
        return call;
    }

    /** Has the attempt ended when the deadline passes, or its caller is interrupted; to be ended when it is over. */
    void watch(okhttp3.Call attempt, @Nullable Thread caller) {
        watched = engine.watch.begin(attempt, caller, remaining());
    }

    void unwatch() {
        CallWatch.Watched attempt = watched;
        if (attempt != null) {
            engine.watch.end(attempt);
        }
    }

    /** From here on, nothing of this call is under way until an attempt leaves. */
    private Departure ready() {
        Departure next = new Departure();
        departure = next;
        if (recalled || aborted) {
            next.recall();
        }
        return next;
    }

    private void sign(Request.Builder builder) {
        Signer signer = engine.profile.signer().orElseThrow();
        Instant now = engine.clock.now();
        if (signedSince == null) {
            signedSince = now;
        }
        SignedParts parts = signer.sign(
                new UnsignedRequest(endpoint.method(), encoded.path(), encoded.query(), encoded.body()), now);
        parts.headers().forEach(header -> builder.header(header.name(), header.value()));
        parts.acceptableUntil().ifPresent(until -> {
            if (acceptableUntil == null || until.isAfter(acceptableUntil)) {
                acceptableUntil = until;
            }
        });
    }

    private void refuseWhenHalted() {
        Optional<String> reason = engine.haltReason();
        if (reason.isPresent() && intents.stream().anyMatch(i -> i.action().isTrading() && !i.reducesOnly())) {
            throw new TradingHaltedException(info(), reason.get(), orderIds());
        }
    }

    /** Reads an answer: the value, or the refusal as an exception. Feeds clock and limiter on the way. */
    R read(Reply reply) {
        Duration took = Duration.ofNanos(engine.time.nanoTime() - sentAt);
        engine.observe(o -> o.attempt(info(), reply.status(), took));
        Answer<R> answer;
        try {
            answer = engine.profile.reader().read(endpoint, reply, engine.codec);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e, reply);
        }
        if (inspection != null) {
            inspection.told(answer.serverMillis());
        }
        if (engine.config.clockSync()) {
            tellClock(answer, took);
        }
        feedBack(reply, answer);
        if (answer.refusal() != null) {
            boolean rejected = endpoint.orderWrite().isPresent()
                    && !answer.refusal().kind().leavesWriteOpen();
            throw withoutKey(answer.refusal()).toException(info(), rejected, orderIds());
        }
        if (answer.value() == null) {
            throw new UnreadableResponseException("no result", reply.status(), Excerpt.of(reply.body()), info(), null);
        }
        refuseIfRejected(answer.value(), reply.status());
        return answer.value();
    }

    /** The answer to one order may say itself that it was refused, without a code. */
    private void refuseIfRejected(R answer, int status) {
        boolean rejected = endpoint.orderWrite()
                .filter(write -> !write.batch() && write.outcome(request, answer, 0) == OrderOutcome.REJECTED)
                .isPresent();
        if (rejected) {
            Refusal refusal = new Refusal(status, "", ErrorKind.NOT_ACCEPTED, "the exchange answers " + answer, null);
            throw withoutKey(refusal).toException(info(), true, orderIds());
        }
    }

    /** A refusal of the clock refutes the sample in use; the time that the refusal itself states takes its place. */
    private void tellClock(Answer<R> answer, Duration took) {
        if (answer.refusal() != null && answer.refusal().kind() == ErrorKind.CLOCK) {
            engine.clock.refute();
        }
        if (answer.serverMillis() != 0) {
            engine.clock.sample(
                    answer.serverMillis(),
                    took.toNanos(),
                    engine.profile.clockError().toNanos());
        }
    }

    private UnreadableResponseException unreadable(Exception e, Reply reply) {
        String reason =
                e instanceof JsonProcessingException json ? json.getOriginalMessage() : String.valueOf(e.getMessage());
        String shown = Excerpt.redacted(reason, reply.body());
        // A cause that quotes the answer would show what the message leaves out.
        Exception cause = shown.equals(reason) ? e : null;
        return new UnreadableResponseException(shown, reply.status(), Excerpt.of(reply.body()), info(), cause);
    }

    /** Exchanges quote the text that was signed when they do not accept its signature, and the key is part of it. */
    private Refusal withoutKey(Refusal refusal) {
        String key = engine.profile.account();
        return key.isEmpty() ? refusal : refusal.without(key);
    }

    private void feedBack(Reply reply, Answer<R> answer) {
        try {
            engine.profile
                    .limitFeedback()
                    .after(charge, reply.headers(), answer.refusal(), engine.limiter, engine.clock.now());
        } catch (RuntimeException e) {
            LOG.warn("{}: rate limit headers could not be used: {}", info(), e.toString());
        }
    }

    /** The exception for an attempt without a readable answer. */
    SdkException failed(IOException e) {
        Duration took = Duration.ofNanos(engine.time.nanoTime() - sentAt);
        engine.observe(o -> o.attempt(info(), 0, took));
        if (aborted) {
            return closed();
        }
        if (e instanceof HttpTransport.OversizedException oversized) {
            return new UnreadableResponseException(
                    String.valueOf(e.getMessage()), oversized.httpStatus(), "", info(), e);
        }
        boolean left = departure.hasLeft();
        if (left) {
            avoided = isWrite() ? null : host;
        } else if (!recalled) {
            engine.http.abandon(host);
        }
        CallWatch.Watched attempt = watched;
        boolean late = e instanceof InterruptedIOException || (attempt != null && attempt.isLate());
        String what = late
                ? "no answer within " + took.toMillis() + " ms"
                : left ? "the connection broke: " + e.getMessage() : "no connection: " + e.getMessage();
        return new TransportException(what, info(), left, e);
    }

    /** What the client's close makes of this call. */
    SdkException closed() {
        boolean left = departure.hasLeft();
        return left && !intents.isEmpty()
                ? unknown(Map.of(), "the client was closed", null)
                : new ClientClosedException(info(), left);
    }

    /**
     * The exception for a write of which not everything is known.
     *
     * @param found what was found out by asking, by index; of the rest the answer tells, if there was one
     */
    OrderOutcomeUnknownException unknown(Map<Integer, OrderOutcome> found, String why, @Nullable Throwable cause) {
        Map<String, OrderOutcome> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < intents.size(); i++) {
            if (!intents.get(i).isNamed()) {
                continue;
            }
            // an order that a batch names twice is open as long as one of the two is
            outcomes.merge(
                    intents.get(i).id(),
                    found.getOrDefault(i, toldOutcome(i)),
                    (one, other) -> one == OrderOutcome.UNKNOWN ? one : other);
        }
        return new OrderOutcomeUnknownException(info(), outcomes, why, cause);
    }

    private OrderOutcome toldOutcome(int index) {
        R answer = partial;
        return answer == null
                ? OrderOutcome.UNKNOWN
                : endpoint.orderWrite().orElseThrow().outcome(request, answer, index);
    }

    /** What to do after a failed attempt. */
    Decision decide(SdkException failure) {
        last = failure;
        boolean open = mayHaveTakenEffect(failure);
        if (open && isWrite()) {
            return intents.isEmpty() ? Decision.FAIL : Decision.SEARCH;
        }
        if (recalled || aborted) {
            return Decision.FAIL;
        }
        boolean clock = failure instanceof ExchangeException e && e.kind() == ErrorKind.CLOCK;
        if (clock ? clockRetried || !engine.config.clockSync() : !open && !isPassing(failure)) {
            return Decision.FAIL;
        }
        Duration pause = retries.next(failure);
        if (pause == null) {
            if (clock) {
                var unused = engine.clock.resync();
            }
            return Decision.FAIL;
        }
        Duration chosen = clock ? Duration.ZERO : paced(failure, pause);
        if (chosen.compareTo(remaining()) >= 0) {
            return Decision.FAIL;
        }
        clockRetried |= clock;
        engine.observe(o -> o.retry(info(), chosen, failure));
        ready();
        return clock ? Decision.RESYNC : Decision.retry(chosen);
    }

    /** The pause that the exchange states where it is longer; none where the wait for a closed bucket is the pause. */
    private Duration paced(SdkException failure, Duration pause) {
        if (!(failure instanceof ExchangeException e)) {
            return pause;
        }
        boolean rate = e.kind() == ErrorKind.RATE_LIMIT || e.kind() == ErrorKind.IP_LIMIT;
        if (limited && rate && waitsForClosedBucket()) {
            return Duration.ZERO;
        }
        Duration stated = e.retryAfter().orElse(Duration.ZERO);
        return stated.compareTo(pause) > 0 ? stated : pause;
    }

    private boolean waitsForClosedBucket() {
        Map<String, BucketState> states = engine.limiter.state();
        return charge.costs().stream()
                .map(cost -> states.get(cost.bucket()))
                .anyMatch(state -> state != null && !state.closedFor().isZero());
    }

    /** True when the exchange may have carried the request out although its answer does not say so. */
    private static boolean mayHaveTakenEffect(SdkException failure) {
        if (failure instanceof ExchangeException e) {
            return e.kind().leavesWriteOpen();
        }
        return failure instanceof UnreadableResponseException
                || (failure instanceof TransportException && failure.mayHaveReachedExchange());
    }

    /** True for refusals and failures that pass and had no effect. */
    private static boolean isPassing(SdkException failure) {
        if (failure instanceof ExchangeException e) {
            return switch (e.kind()) {
                case RATE_LIMIT, IP_LIMIT, BUSY, ORDER_BUSY -> true;
                default -> false;
            };
        }
        return failure instanceof TransportException;
    }

    /** The intents whose fate the answer leaves open, by index. */
    List<Integer> openItems(R answer) {
        if (intents.isEmpty()) {
            return List.of();
        }
        OrderWrite<Q, R> write = endpoint.orderWrite().orElseThrow();
        List<Integer> open = IntStream.range(0, intents.size())
                .filter(i -> write.outcome(request, answer, i) == OrderOutcome.UNKNOWN)
                .boxed()
                .toList();
        partial = answer;
        return open;
    }

    /** The search for these intents tells the observer of them. */
    void sought(List<Integer> indexes) {
        sought = indexes;
    }

    /** Tells the observer what became of a write whose caller no longer waits, except of what was sought. */
    void reportOutcomes(@Nullable Throwable failure) {
        R answer = partial;
        for (int i = 0; everLeft && i < intents.size(); i++) {
            if (sought.contains(i)) {
                continue;
            }
            OrderIntent intent = intents.get(i);
            OrderOutcome outcome = answer != null
                    ? endpoint.orderWrite().orElseThrow().outcome(request, answer, i)
                    : hasLeft() && !(failure instanceof ExchangeException)
                            ? OrderOutcome.UNKNOWN
                            : OrderOutcome.REJECTED;
            engine.observe(o -> o.outcome(intent, outcome));
        }
    }

    /** Names this call on a refusal of the limiter. After a refusal by the exchange that one is the better reason. */
    RuntimeException refusedPermit(Throwable refusal) {
        SdkException earlier = last;
        if (earlier != null && refusal instanceof LocalRateLimitException) {
            earlier.addSuppressed(refusal);
            return earlier;
        }
        if (refusal instanceof LocalRateLimitException e) {
            return e.of(info());
        }
        // A limit that fell below the charge is an IllegalArgumentException.
        return refusal instanceof IllegalArgumentException e ? e : new ClientClosedException(info(), false);
    }

    /** What a failure that no step expects makes of the call: the plain failure where nothing of it has left. */
    RuntimeException broken(Throwable failure) {
        if (failure instanceof RuntimeException e && (e instanceof SdkException || !hasLeft())) {
            return e;
        }
        String what = "internal error " + failure;
        return hasLeft() && !intents.isEmpty()
                ? unknown(Map.of(), what, failure)
                : new TransportException(what, info(), hasLeft(), failure);
    }

    /** The future this call waits for at present, so that {@link #abort} can end the wait. */
    <T> CompletableFuture<T> waitingFor(CompletableFuture<T> future) {
        waitingFor = future;
        if (aborted) {
            future.completeExceptionally(closed());
        } else if (dropped) {
            future.cancel(false);
        }
        return future;
    }

    /** Takes the call back. True when nothing of it has left and nothing will. */
    boolean recall() {
        recalled = true;
        return departure.recall();
    }

    /** True when its caller has taken the call back; what that caller is told is {@link #recall}'s answer. */
    boolean isRecalled() {
        return recalled;
    }

    /** Ends what is under way of a call that nobody needs any more. */
    void drop() {
        dropped = true;
        cancelHttp();
        CompletableFuture<?> waiting = waitingFor;
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    /** Breaks off the HTTP exchange, if there is one. */
    private void cancelHttp() {
        okhttp3.Call current = http;
        if (current != null) {
            current.cancel();
        }
    }

    /** Ends the call because the client closes. */
    void abort() {
        aborted = true;
        departure.recall();
        cancelHttp();
        CompletableFuture<?> waiting = waitingFor;
        if (waiting != null) {
            waiting.completeExceptionally(closed());
        }
    }

    boolean hasLeft() {
        return departure.hasLeft();
    }
}
