package dev.exchangekit.bithumb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bithumb.order.BatchPlacement;
import dev.exchangekit.bithumb.order.CancelOrdersRequest;
import dev.exchangekit.bithumb.order.OrderHistoryRequest;
import dev.exchangekit.bithumb.order.OrdersRequest;
import dev.exchangekit.bithumb.order.PendingOrdersRequest;
import dev.exchangekit.bithumb.order.PlaceOrderRequest;
import dev.exchangekit.bithumb.order.PlaceOrdersRequest;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.testing.TestSecrets;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the token claims of the parameters, against what arrives. */
final class QueryHashTest {
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** What arrived of a call that is refused, so that no answer need fit. */
    private RecordedRequest sent(ValueEncoding encoding, Consumer<BithumbClient> call) throws InterruptedException {
        server.enqueue(new MockResponse.Builder()
                .code(400)
                .body("{\"error\":{\"name\":\"invalid_parameter\",\"message\":\"\"}}")
                .build());
        try (BithumbClient bithumb = BithumbClient.create(
                c -> c.environment(BithumbEnvironment.custom(server.url("/").uri()))
                        .credentials(TestSecrets.credentials())
                        .valueEncoding(encoding))) {
            Assertions.assertThatThrownBy(() -> call.accept(bithumb)).isInstanceOf(ExchangeException.class);
        }
        return server.takeRequest();
    }

    private RecordedRequest sent(Consumer<BithumbClient> call) throws InterruptedException {
        return sent(ValueEncoding.ENCODED, call);
    }

    private static JsonNode claims(RecordedRequest request) throws Exception {
        String token = Objects.requireNonNull(request.getHeaders().get("Authorization"))
                .substring("Bearer ".length());
        return new JsonCodec().tree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static String hashClaim(RecordedRequest request) throws Exception {
        JsonNode claims = claims(request);
        assertThat(claims.get("query_hash_alg").asText()).isEqualTo("SHA512");
        return claims.get("query_hash").asText();
    }

    private static String query(RecordedRequest request) {
        return request.getTarget().substring(request.getTarget().indexOf('?') + 1);
    }

    private static String body(RecordedRequest request) {
        return Objects.requireNonNull(request.getBody()).string(UTF_8);
    }

    private static String sha512(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(text.getBytes(UTF_8)));
    }

    private static PlaceOrderRequest order(Optional<String> clientOrderId) {
        return PlaceOrderRequest.builder()
                .market("KRW-BTC")
                .side(Side.BID)
                .type(OrderType.LIMIT)
                .price(new BigDecimal("84000000"))
                .volume(new BigDecimal("0.001"))
                .clientOrderId(clientOrderId)
                .build();
    }

    @Test
    void callWithoutParametersHasNoHash() throws Exception {
        RecordedRequest request = sent(bithumb -> bithumb.account().accounts());

        assertThat(request.getTarget()).isEqualTo("/v1/accounts");
        assertThat(claims(request).fieldNames()).toIterable().containsExactly("access_key", "nonce", "timestamp");
    }

    @Test
    void queryIsHashedAsItIsSent() throws Exception {
        RecordedRequest request = sent(bithumb -> bithumb.orders()
                .orders(OrdersRequest.builder()
                        .market("KRW-BTC")
                        .state(OrderState.WAIT)
                        .page(1)
                        .limit(100)
                        .orderBy(ListOrder.DESC)
                        .build()));

        assertThat(query(request)).isEqualTo("market=KRW-BTC&state=wait&page=1&limit=100&order_by=desc");
        assertThat(hashClaim(request))
                .isEqualTo(sha512(query(request)))
                .isEqualTo("e54a3dab37362ccd89a9a99b8ddcdd057e58657af62786955659674cf8664e8f"
                        + "ab64895e5130b412e31d8c46f6b518b46f162041f28ce0d0a03f1b7409bd84c1");
    }

    @Test
    void bodyIsHashedAsAQueryInItsOrder() throws Exception {
        RecordedRequest request = sent(bithumb -> bithumb.orders().placeOrder(order(Optional.of("sdk-test-0001"))));

        assertThat(body(request))
                .isEqualTo("{\"market\":\"KRW-BTC\",\"side\":\"bid\",\"order_type\":\"limit\",\"price\":\"84000000\","
                        + "\"volume\":\"0.001\",\"client_order_id\":\"sdk-test-0001\"}");
        assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(hashClaim(request))
                .isEqualTo("4abfb7ddf86d44bcb8907668800788fb43381d49cf2f0c6b813b75416fee52fc"
                        + "a00f5dbe565a405af3d4014f449cf1c11a446db4d5dc99403dfe9cd45cab07c3");
    }

    @Test
    void bracketsOfArraysAreSentAndHashedRaw() throws Exception {
        RecordedRequest request = sent(bithumb -> bithumb.orders()
                .orderHistory(OrderHistoryRequest.builder()
                        .market("KRW-BTC")
                        .addStates(OrderState.DONE, OrderState.CANCEL)
                        .limit(50)
                        .build()));

        assertThat(query(request)).isEqualTo("market=KRW-BTC&states[]=done&states[]=cancel&limit=50");
        assertThat(hashClaim(request))
                .isEqualTo(sha512(query(request)))
                .isEqualTo("40b8264644e2b55c59ab16824180f994f6b0f2fe818975e7db7760cf9b4abd08"
                        + "1bdb4e5218e9564bd033efbf97ea252a4c5cfd5a2f888ab77bf9f1aba03ed588");
    }

    @Test
    void arraysOfABodyAreHashedWithBracketsThatItDoesNotHave() throws Exception {
        RecordedRequest request = sent(bithumb -> bithumb.orders()
                .cancelOrders(CancelOrdersRequest.builder()
                        .addOrderIds("C0101000000001818113", "C0101000000001818114")
                        .build()));

        assertThat(body(request)).isEqualTo("{\"order_ids\":[\"C0101000000001818113\",\"C0101000000001818114\"]}");
        assertThat(hashClaim(request))
                .isEqualTo("69e251655c6a0b12b9e463a2c563fca14df5c40eafd3294c6a5dba8232bd0570"
                        + "439bf7bf8d1f46e3385e6f6b6df28ba42faf8737d8f232907035c7d2dc2c4c2a");
    }

    /** By a call of its own, as orders placed by the area's have ids of ours. */
    @Test
    void ordersOfABatchAreHashedByTheirNumbers() throws Exception {
        Endpoint<PlaceOrdersRequest, BatchPlacement> plain = Endpoint.post(
                        "test.batch", "/v2/orders/batch", PlaceOrdersRequest.class, BatchPlacement.class)
                .signed()
                .build();
        PlaceOrdersRequest batch =
                PlaceOrdersRequest.builder().addOrders(order(Optional.empty())).build();

        RecordedRequest request = sent(bithumb -> bithumb.call(plain, batch));

        assertThat(body(request))
                .isEqualTo("{\"batch_orders\":[{\"market\":\"KRW-BTC\",\"side\":\"bid\",\"order_type\":\"limit\","
                        + "\"price\":\"84000000\",\"volume\":\"0.001\"}]}");
        assertThat(hashClaim(request))
                .isEqualTo("fd04cfc82ed672b73e873c1dfd43d3fe8bcef8bddeb4529c1214ef1bc2daddf3"
                        + "e9e8d9db03bd88e76798ea15f8c4477eec366a960ce008819ed04e3515b22291");
    }

    @Test
    void cursorsAreSentEncodedAndHashedEitherWay() throws Exception {
        Consumer<BithumbClient> call = bithumb -> bithumb.orders()
                .pendingOrders(PendingOrdersRequest.builder().cursor("page+/==").build());

        RecordedRequest encoded = sent(ValueEncoding.ENCODED, call);
        RecordedRequest raw = sent(ValueEncoding.RAW, call);

        assertThat(query(encoded)).isEqualTo(query(raw)).isEqualTo("next_key=page%2B%2F%3D%3D");
        assertThat(hashClaim(encoded)).isEqualTo(sha512("next_key=page%2B%2F%3D%3D"));
        assertThat(hashClaim(raw)).isEqualTo(sha512("next_key=page+/=="));
    }
}
