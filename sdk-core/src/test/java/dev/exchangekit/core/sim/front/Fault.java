package dev.exchangekit.core.sim.front;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with one call. Immutable.
 *
 * <p>Each says whether the call is carried out all the same; {@link #executing} and {@link #notExecuting} change that.
 * The request is always read and recorded first. What must happen to a connection before that needs a
 * {@code FaultProxy} in front of the simulator.
 */
public final class Fault {
    private static final int SLOW_STEPS = 20;

    private final boolean executes;
    private final @Nullable Hidden hidden;
    private final Shape shape;

    private Fault(boolean executes, @Nullable Hidden hidden, Shape shape) {
        this.executes = executes;
        this.hidden = hidden;
        this.shape = shape;
    }

    /** Turns the answer that the call would have got into the one it gets. */
    @FunctionalInterface
    private interface Shape {
        MockResponse.Builder apply(Reply normal, Front front);
    }

    private static Fault executed(Shape shape) {
        return new Fault(true, null, shape);
    }

    private static Fault instead(Reply reply) {
        return new Fault(false, null, (normal, front) -> reply.toResponse());
    }

    /** The connection closes without an answer; the call is not carried out. */
    public static Fault dropped() {
        return answerLost().notExecuting();
    }

    /** The call is carried out, then the connection closes without an answer. */
    public static Fault answerLost() {
        return executed((normal, front) -> normal.toResponse().onResponseStart(new SocketEffect.CloseSocket()));
    }

    /** The call is carried out, then the connection closes half way through the answer's body. */
    public static Fault answerCut() {
        return executed((normal, front) -> normal.toResponse().onResponseBody(new SocketEffect.CloseSocket()));
    }

    /** The call is carried out, and its answer comes this much later; real time, so keep it short. */
    public static Fault delayed(Duration delay) {
        return executed((normal, front) -> normal.toResponse().headersDelay(delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** The call is carried out, and the body of its answer trickles in over about this long, real time. */
    public static Fault slowBody(Duration duration) {
        return executed((normal, front) -> normal.toResponse()
                .throttleBody(
                        Math.max(1, normal.body().length() / SLOW_STEPS),
                        Math.max(1, duration.toMillis() / SLOW_STEPS),
                        TimeUnit.MILLISECONDS));
    }

    /** The call is carried out; its answer is whole HTTP with the second half of the JSON missing. */
    public static Fault truncatedJson() {
        return executed((normal, front) -> normal.withBody(
                        normal.body().substring(0, normal.body().length() / 2))
                .toResponse());
    }

    /** The call is carried out; its answer is HTTP 200 with an empty body. */
    public static Fault emptyBody() {
        return executed((normal, front) -> normal.withBody("").toResponse());
    }

    /** The call is carried out; its answer is correct but padded to at least so many bytes. */
    public static Fault oversizedBody(int bytes) {
        return executed((normal, front) ->
                normal.withBody(normal.body() + " ".repeat(bytes)).toResponse());
    }

    /** An HTML page with HTTP 502 instead of an answer. */
    public static Fault badGateway() {
        return instead(Reply.html(
                502,
                "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center>"
                        + "</body></html>"));
    }

    /** HTTP 408, which some HTTP clients repeat by themselves. */
    public static Fault requestTimeout() {
        return instead(Reply.plain(408, "Request Timeout"));
    }

    /** HTTP 503 with {@code Retry-After: 0}, which some HTTP clients repeat by themselves. */
    public static Fault unavailable() {
        return instead(Reply.plain(503, "Service Unavailable").with("Retry-After", "0"));
    }

    /** HTTP 307 to the same path on another host. */
    public static Fault redirectedTo(URI target) {
        return instead(Reply.plain(307, "").with("Location", target.toString()));
    }

    /** HTTP 429, the exchange's protection of itself. */
    public static Fault tooManyRequests() {
        return instead(Reply.plain(429, "Too Many Requests"));
    }

    /** Any HTTP status with a plain text. */
    public static Fault status(int status, String text) {
        return instead(Reply.plain(status, text));
    }

    /** Any HTTP status with an HTML page. */
    public static Fault page(int status, String html) {
        return instead(Reply.html(status, html));
    }

    /** The exchange's envelope with this code instead of an answer. */
    public static Fault code(String code, String message) {
        return new Fault(
                false,
                null,
                (normal, front) -> front.refused(new Refusal(code, message)).toResponse());
    }

    /** The exchange's envelope with this code instead of an answer. */
    public static Fault code(int code, String message) {
        return code(Integer.toString(code), message);
    }

    /** Returns this fault as one where the call is carried out first. */
    public Fault executing() {
        return new Fault(true, hidden, shape);
    }

    /** Returns this fault as one where the call is not carried out. */
    public Fault notExecuting() {
        return new Fault(false, null, shape);
    }

    /** Returns this fault as one where the call is carried out and look-ups do not show the orders it placed. */
    public Fault hiding(Hidden rule) {
        return new Fault(true, rule, shape);
    }

    @Nullable
    Hidden hidden() {
        return hidden;
    }

    MockResponse apply(Supplier<Reply> execution, Front front) {
        return shape.apply(executes ? execution.get() : front.success(), front).build();
    }
}
