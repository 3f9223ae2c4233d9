package dev.exchangekit.core.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.spi.Answer;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.ExchangeProfile;
import dev.exchangekit.core.spi.HttpRefusals;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Limit;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Reply;
import dev.exchangekit.core.spi.SignedParts;
import dev.exchangekit.core.spi.Signer;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The smallest exchange that needs all of the pipeline: an envelope, signatures with a window, limits, and orders that
 * can be looked up. Codes are the names of {@link ErrorKind}.
 */
final class ToyExchange {
    static final String KEY = "toy-key-0123456789abcdef";
    static final String SECRET = "toy-secret-0123456789abcdef";
    static final Duration WINDOW = Duration.ofSeconds(3);

    static final BucketSpec IP = BucketSpec.rolling("ip", BucketSpec.Scope.IP, 100, Duration.ofSeconds(1));
    static final BucketSpec ORDERS = BucketSpec.rolling("orders", BucketSpec.Scope.ACCOUNT, 10, Duration.ofSeconds(1));
    static final BucketSpec SLOW = BucketSpec.rolling("slow", BucketSpec.Scope.ACCOUNT, 1, Duration.ofSeconds(2));

    record Text(String text) {}

    record Search(Optional<String> text, List<String> ids) {}

    record ById(String id, Optional<String> text) {}

    record NewOrder(Optional<String> clientId, String symbol, boolean reduces) {
        static NewOrder of(String symbol) {
            return new NewOrder(Optional.empty(), symbol, false);
        }
    }

    record OrderId(String clientId) {}

    record Ack(String orderId, String clientId) {}

    record Orders(List<NewOrder> orders) {}

    /** @param outcome of {@link OrderOutcome} */
    record Item(String clientId, String outcome) {}

    record Acks(List<Item> items) {}

    /** @param state of {@link OrderWrite.Finding.Kind} */
    record Found(String state) {}

    static final Endpoint<Text, Text> OPEN =
            Endpoint.get("toy.open", "/open", Text.class, Text.class).build();
    static final Endpoint<Text, Text> READ =
            Endpoint.get("toy.read", "/read", Text.class, Text.class).signed().build();
    static final Endpoint<Search, Text> SEARCH =
            Endpoint.get("toy.search", "/search", Search.class, Text.class).build();
    static final Endpoint<ById, Text> ITEM = Endpoint.get("toy.item", "/items/{id}/detail", ById.class, Text.class)
            .build();
    static final Endpoint<Text, Text> WRITE = Endpoint.post("toy.write", "/write", Text.class, Text.class)
            .signed()
            .build();
    static final Endpoint<Text, Text> ASK = Endpoint.post("toy.ask", "/ask", Text.class, Text.class)
            .lane(Lane.READ)
            .build();
    static final Endpoint<NoParameters, Text> NUDGE =
            Endpoint.post("toy.nudge", "/nudge", NoParameters.class, Text.class).build();
    static final Endpoint<Text, Text> SLOW_READ = Endpoint.get("toy.slow", "/slow", Text.class, Text.class)
            .limit(Limit.fixed(Charge.of(Lane.READ, new Charge.Cost("slow", 1))))
            .build();
    static final Endpoint<NoParameters, Text> TIME =
            Endpoint.get("toy.time", "/time", NoParameters.class, Text.class).build();
    static final Endpoint<OrderId, Found> LOOK_UP = Endpoint.get("toy.order", "/order", OrderId.class, Found.class)
            .signed()
            .build();

    private static final Limit<NewOrder> ONE =
            Limit.fixed(Charge.of(Lane.PLACE, new Charge.Cost("ip", 1), new Charge.Cost("orders", 1)));

    static final Endpoint<NewOrder, Ack> PLACE = Endpoint.post("toy.place", "/place", NewOrder.class, Ack.class)
            .signed()
            .limit(ONE)
            .orderWrite(new One(OrderAction.PLACE))
            .build();
    static final Endpoint<NewOrder, Ack> AMEND = Endpoint.post("toy.amend", "/amend", NewOrder.class, Ack.class)
            .signed()
            .limit(ONE)
            .orderWrite(new One(OrderAction.AMEND))
            .build();
    static final Endpoint<NewOrder, Ack> CANCEL = Endpoint.post("toy.cancel", "/cancel", NewOrder.class, Ack.class)
            .signed()
            .lane(Lane.CANCEL)
            .limit(Limit.fixed(Charge.of(Lane.CANCEL, new Charge.Cost("ip", 1))))
            .orderWrite(new One(OrderAction.CANCEL))
            .build();
    static final Endpoint<NewOrder, Ack> TRANSFER = Endpoint.post(
                    "toy.transfer", "/transfer", NewOrder.class, Ack.class)
            .signed()
            .limit(ONE)
            .orderWrite(new One(OrderAction.TRANSFER))
            .build();
    static final Endpoint<NewOrder, Ack> WITHDRAW = Endpoint.post(
                    "toy.withdraw", "/withdraw", NewOrder.class, Ack.class)
            .signed()
            .limit(ONE)
            .orderWrite(new One(OrderAction.WITHDRAW))
            .build();
    static final Endpoint<Orders, Acks> BATCH = Endpoint.post("toy.batch", "/batch", Orders.class, Acks.class)
            .signed()
            .limit(request -> Charge.of(
                    Lane.PLACE, new Charge.Cost("orders", request.orders().size())))
            .orderWrite(new Many())
            .build();

    private ToyExchange() {}

    static ExchangeProfile.Builder profile(URI... hosts) {
        return ExchangeProfile.builder()
                .name("Toy")
                .addHosts(hosts)
                .reader(ToyExchange::read)
                .signer(signer(Optional.of(WINDOW)))
                .addLimits(IP, ORDERS, SLOW)
                .defaultCharge(endpoint -> Charge.of(endpoint.lane(), new Charge.Cost("ip", 1)))
                .limitFeedback(ToyExchange::feedBack)
                .account("toy")
                .acceptanceWindow(WINDOW)
                .clockEndpoint(TIME)
                .examination(new ToyExamination());
    }

    /** Headers with time and a digest of everything that is sent. */
    static Signer signer(Optional<Duration> window) {
        return (request, timestamp) -> {
            List<SignedParts.Header> headers = List.of(
                    new SignedParts.Header("X-Key", KEY),
                    new SignedParts.Header("X-Time", Long.toString(timestamp.toEpochMilli())),
                    new SignedParts.Header("X-Sign", signature(request, timestamp)));
            return window.map(w -> SignedParts.acceptableUntil(timestamp.plus(w), headers))
                    .orElseGet(() -> SignedParts.of(headers));
        };
    }

    static String signature(UnsignedRequest request, Instant timestamp) {
        String text = SECRET
                + timestamp.toEpochMilli()
                + request
                + request.query()
                + new String(request.body(), StandardCharsets.UTF_8);
        return "sig-%016x-%s".formatted((long) text.hashCode(), SECRET.length());
    }

    private static <R> Answer<R> read(Endpoint<?, R> endpoint, Reply reply, JsonCodec codec) throws IOException {
        if (reply.status() == 502 || (reply.status() >= 300 && reply.status() < 500 && reply.body().length == 0)) {
            return Answer.refused(HttpRefusals.of(reply, HttpRefusals.kind(reply.status())), 0);
        }
        JsonNode envelope = codec.tree(reply.body());
        if (envelope.isMissingNode()) {
            throw new IOException("an empty body");
        }
        long time = envelope.path("time").asLong();
        String code = envelope.path("code").asText();
        if (!code.isEmpty()) {
            return Answer.refused(
                    new Refusal(
                            reply.status(),
                            code,
                            kind(code),
                            envelope.path("msg").asText(),
                            HttpRefusals.retryAfter(reply.headers())),
                    time);
        }
        R result = codec.reader(endpoint.responseType()).readValue(envelope.path("result"));
        return Answer.of(result, time);
    }

    private static ErrorKind kind(String code) {
        for (ErrorKind kind : ErrorKind.values()) {
            if (kind.name().equals(code)) {
                return kind;
            }
        }
        return ErrorKind.UNRECOGNIZED;
    }

    private static void feedBack(
            Charge charge, Headers headers, @Nullable Refusal refusal, RateLimiter limiter, Instant now) {
        String closed = headers.get("X-Closed");
        if (refusal != null && closed != null) {
            limiter.close(closed, refusal.retryAfter() == null ? Duration.ofSeconds(2) : refusal.retryAfter());
        }
    }

    private static OrderIntent.Builder intent(OrderAction action, NewOrder order) {
        return OrderIntent.builder()
                .exchange("Toy")
                .operation("toy." + action)
                .action(action)
                .symbol(order.symbol())
                .clientOrderId(order.clientId())
                .reducesOnly(order.reduces());
    }

    private static NewOrder identified(NewOrder order, ClientOrderIds ids) {
        return order.clientId().isPresent()
                ? order
                : new NewOrder(Optional.of(ids.next()), order.symbol(), order.reduces());
    }

    private static Plan<OrderWrite.Finding> lookUp(NewOrder order) {
        String id = order.clientId().orElseThrow();
        return Plan.call(LOOK_UP, new OrderId(id)).map(found -> finding(found, id));
    }

    static OrderWrite.Finding finding(Found found, String id) {
        return switch (found.state()) {
            case "APPLIED" -> OrderWrite.Finding.applied("x-" + id, id);
            case "NOT_APPLIED" -> OrderWrite.Finding.notApplied("x-" + id, id);
            case "UNCLEAR" -> OrderWrite.Finding.unclear();
            case "UNTRACEABLE" -> OrderWrite.Finding.untraceable();
            default -> OrderWrite.Finding.noTrace();
        };
    }

    private record One(OrderAction action) implements OrderWrite<NewOrder, Ack> {
        @Override
        public NewOrder identify(NewOrder request, ClientOrderIds ids) {
            return identified(request, ids);
        }

        @Override
        public List<OrderIntent.Builder> intents(NewOrder request) {
            return List.of(intent(action, request));
        }

        @Override
        public Plan<Finding> lookUp(NewOrder request, int index, Instant since) {
            return ToyExchange.lookUp(request);
        }

        @Override
        public Ack complete(NewOrder request, Optional<Ack> answer, List<Verdict> verdicts) {
            Finding finding = verdicts.get(0).finding();
            return new Ack(finding.orderId(), finding.clientOrderId());
        }
    }

    private static final class Many implements OrderWrite<Orders, Acks> {
        @Override
        public Orders identify(Orders request, ClientOrderIds ids) {
            return new Orders(
                    request.orders().stream().map(o -> identified(o, ids)).toList());
        }

        @Override
        public List<OrderIntent.Builder> intents(Orders request) {
            return request.orders().stream()
                    .map(o -> intent(OrderAction.PLACE, o))
                    .toList();
        }

        @Override
        public Plan<Finding> lookUp(Orders request, int index, Instant since) {
            return ToyExchange.lookUp(request.orders().get(index));
        }

        @Override
        public OrderOutcome outcome(Orders request, Acks answer, int index) {
            return OrderOutcome.valueOf(answer.items().get(index).outcome());
        }

        @Override
        public Acks complete(Orders request, Optional<Acks> answer, List<Verdict> verdicts) {
            return new Acks(IntStream.range(0, request.orders().size())
                    .mapToObj(i -> verdicts.stream()
                            .filter(v -> v.index() == i)
                            .findFirst()
                            .map(v -> new Item(
                                    request.orders().get(i).clientId().orElseThrow(),
                                    v.accepted() ? "ACCEPTED" : "REJECTED"))
                            .orElseGet(() -> answer.orElseThrow().items().get(i)))
                    .toList());
        }

        @Override
        public boolean batch() {
            return true;
        }

        @Override
        public Object parameters(Orders request, int index) {
            return request.orders().get(index);
        }
    }
}
