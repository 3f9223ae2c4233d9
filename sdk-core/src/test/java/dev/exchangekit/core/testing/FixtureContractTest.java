package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;

/** A contract that cannot fail proves nothing: here are clients that each do one thing wrong. */
class FixtureContractTest {
    private static final Endpoint<Order, Ack> PLACE = Endpoint.post("trade.place", "/v1/orders", Order.class, Ack.class)
            .signed()
            .build();
    private static final Fixture FIXTURE = Fixture.parse("trade/place", """
            POST /v1/orders?a=1&b=x%2Fy
            auth: signed

            {"price": "1.50", "limit": 5}
            ---
            200

            {"id": "7", "price": "1.50"}
            """);
    private static final String BODY = "{\"limit\":5,\"price\":\"1.50\"}";

    /** What is asked for. */
    @SdkStyle
    @Value.Immutable
    @JsonDeserialize(builder = Order.Builder.class)
    interface Order {
        BigDecimal price();

        Optional<Integer> limit();

        String a();

        String b();

        /** Builds orders. */
        class Builder extends ImmutableOrder.Builder {}
    }

    /** What is answered. */
    @SdkStyle
    @Value.Immutable
    @JsonDeserialize(builder = Ack.Builder.class)
    interface Ack extends WireModel {
        String id();

        Optional<BigDecimal> price();

        /** Builds acknowledgements. */
        class Builder extends ImmutableAck.Builder {}
    }

    record Client(Trade trade) {}

    record Trade(URI host, Consumer<Request.Builder> request, UnaryOperator<Ack> answer) {
        public Ack place(Order order) {
            Request.Builder builder = new Request.Builder()
                    .url(host.resolve("/v1/orders?b=x%2Fy&a=" + order.a()).toString())
                    .header("X-SIGN", "s")
                    .post(json(BODY));
            request.accept(builder);
            try (Response response = new OkHttpClient().newCall(builder.build()).execute()) {
                return answer.apply(new JsonCodec().read(response.body().string(), Ack.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    record AsyncClient(AsyncTrade trade) {}

    record AsyncTrade(Trade sync) {
        public CompletableFuture<Ack> place(Order order) {
            return CompletableFuture.completedFuture(sync.place(order));
        }
    }

    private static RequestBody json(String body) {
        return RequestBody.create(body, MediaType.get("application/json"));
    }

    private static final class Contract extends FixtureContract {
        private final Consumer<Request.Builder> request;
        private final UnaryOperator<Ack> answer;

        Contract(Consumer<Request.Builder> request, UnaryOperator<Ack> answer) {
            this.request = request;
            this.answer = answer;
        }

        @Override
        protected List<Endpoint<?, ?>> endpoints() {
            return List.of(PLACE);
        }

        @Override
        protected Facades open(URI host) {
            Trade trade = new Trade(host, request, answer);
            return new Facades(new Client(trade), new AsyncClient(new AsyncTrade(trade)), () -> {});
        }

        @Override
        protected Set<String> signatureHeaders() {
            return Set.of("X-SIGN");
        }

        @Override
        protected JsonNode payload(JsonNode answer, Object value) {
            return answer;
        }
    }

    private static void assertFails(Contract contract, String message) {
        assertThatThrownBy(() -> contract.blockingCallSendsAndReadsAllOfIt(FIXTURE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> contract.asynchronousCallSendsAndReadsAllOfIt(FIXTURE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    private static Contract sending(Consumer<Request.Builder> change) {
        return new Contract(change, answer -> answer);
    }

    @Test
    void callThatDoesAsTheFixtureSaysPasses() {
        Contract contract = sending(request -> {});

        assertThatCode(() -> contract.blockingCallSendsAndReadsAllOfIt(FIXTURE)).doesNotThrowAnyException();
        assertThatCode(() -> contract.asynchronousCallSendsAndReadsAllOfIt(FIXTURE))
                .doesNotThrowAnyException();
        assertThatCode(() -> contract.newFieldsBreakNothing(FIXTURE)).doesNotThrowAnyException();
    }

    @Test
    void textInsteadOfNumberFails() {
        assertFails(sending(request -> request.post(json("{\"limit\":\"5\",\"price\":\"1.50\"}"))), "body should be");
    }

    @Test
    void otherScaleFails() {
        assertFails(sending(request -> request.post(json("{\"limit\":5,\"price\":\"1.5\"}"))), "body should be");
    }

    @Test
    void lostParameterFails() {
        assertFails(sending(request -> request.post(json("{\"price\":\"1.50\"}"))), "body should be");
    }

    @Test
    void otherEncodingOfTheQueryFails() {
        assertFails(
                sending(request -> request.url(request.build()
                        .url()
                        .newBuilder()
                        .encodedQuery("a=1&b=x/y")
                        .build())),
                "query should be");
    }

    @Test
    void otherMethodOrPathFails() {
        assertFails(sending(request -> request.put(json(BODY))), "method should be");
        assertFails(
                sending(request -> request.url(
                        request.build().url().newBuilder().addPathSegment("").build())),
                "path should be");
    }

    @Test
    void missingSignatureFails() {
        assertFails(sending(request -> request.removeHeader("X-SIGN")), "headers should be");
    }

    @Test
    void unexpectedHeaderFails() {
        assertFails(sending(request -> request.header("X-TRACE", "1")), "headers should be");
    }

    @Test
    void valueThatLosesALeafFails() {
        assertFails(
                new Contract(
                        request -> {},
                        answer -> new Ack.Builder().id(answer.id()).build()),
                "/price: ");
    }

    @Test
    void decoderThatRefusesNewFieldsFails() {
        Contract contract = new Contract(
                request -> {},
                answer -> answer.extras().isEmpty()
                        ? answer
                        : new Ack.Builder().id("other").build());

        assertThatThrownBy(() -> contract.newFieldsBreakNothing(FIXTURE)).isInstanceOf(AssertionError.class);
    }
}
