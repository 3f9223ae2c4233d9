package dev.exchangekit.bitget.uta.trade;

import static dev.exchangekit.core.testing.ScriptedServer.LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.ScriptedServer;
import dev.exchangekit.core.testing.TestSecrets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders are never sent twice and never lost from sight. */
@Timeout(60)
class OrderWritesTest {
    private static final String PLACE = "/api/v3/trade/place-order";
    private static final String PLACE_MANY = "/api/v3/trade/place-batch";
    private static final String MODIFY = "/api/v3/trade/modify-order";
    private static final String CANCEL = "/api/v3/trade/cancel-order";
    private static final String CANCEL_MANY = "/api/v3/trade/cancel-batch";
    private static final String CLOSE = "/api/v3/trade/close-positions";
    private static final String ORDER = "/api/v3/trade/order-info";

    private final ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
    private final ScriptedServer server = ScriptedServer.start(path -> refused("25204"));
    private final List<OrderIntent> intents = new CopyOnWriteArrayList<>();
    private final BitgetClient bitget = BitgetClient.create(c -> c.environment(BitgetEnvironment.custom(server.uri()))
            .credentials(TestSecrets.credentialsWithPassphrase())
            .clockSync(false)
            .timeSource(time)
            .orderIntentHook(intents::addAll));

    @AfterEach
    void close() {
        bitget.close();
        server.close();
    }

    private void known(String clientOid, String status, String price, Instant createdAt) {
        server.always(ORDER + "?clientOid=" + clientOid, found(clientOid, status, price, createdAt));
    }

    private static MockResponse ok(String data) {
        return new MockResponse.Builder()
                .body("{\"code\":\"00000\",\"msg\":\"success\",\"requestTime\":1,\"data\":" + data + "}")
                .build();
    }

    private static MockResponse refused(String code) {
        return new MockResponse.Builder()
                .code(400)
                .body("{\"code\":\"" + code + "\",\"msg\":\"\",\"requestTime\":1,\"data\":null}")
                .build();
    }

    private static MockResponse found(String clientOid, String status, String price, Instant createdAt) {
        return ok("{\"orderId\":\"9" + clientOid + "\",\"clientOid\":\"" + clientOid
                + "\",\"category\":\"usdt-futures\",\"symbol\":\"BTCUSDT\",\"orderType\":\"limit\",\"side\":\"buy\","
                + "\"price\":\"" + price + "\",\"qty\":\"0.010\",\"orderStatus\":\"" + status
                + "\",\"takeProfit\":\"\",\"createdTime\":\"" + createdAt.toEpochMilli() + "\"}");
    }

    private static PlaceOrderRequest.Builder place(String id) {
        PlaceOrderRequest.Builder builder = PlaceOrderRequest.builder();
        builder.category(Category.USDT_FUTURES)
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(new BigDecimal("0.01"))
                .price(new BigDecimal("61000"))
                .clientOid(id);
        return builder;
    }

    private static NewOrder.Builder newOrder() {
        NewOrder.Builder builder = NewOrder.builder();
        builder.category(Category.SPOT)
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.MARKET)
                .quantity(new BigDecimal("50"));
        return builder;
    }

    private static NewOrder newOrder(String id) {
        return newOrder().clientOid(id).build();
    }

    private static OrderAck ack(String id) {
        return OrderAck.builder().orderId("9" + id).clientOid(id).build();
    }

    private static ModifyOrderRequest modify(String price) {
        return ModifyOrderRequest.builder()
                .clientOid("a")
                .price(new BigDecimal(price))
                .takeProfit(BigDecimal.ZERO)
                .build();
    }

    private static CancelOrderRequest cancel() {
        return CancelOrderRequest.builder().clientOid("a").build();
    }

    @Test
    void batchIsSentAndSignedAsABareList() {
        server.on(
                PLACE_MANY,
                ok("[{\"orderId\":\"\",\"clientOid\":null,\"code\":\"25202\",\"msg\":\"balance\"},"
                        + "{\"orderId\":\"92\",\"clientOid\":\"a\"}]"));

        List<OrderResult> results =
                bitget.utaTrade().placeOrders(PlaceOrdersRequest.of(newOrder().build(), newOrder("a")));

        assertThat(results).extracting(OrderResult::accepted).containsExactly(false, true);

        RecordedRequest sent = server.requests(PLACE_MANY).get(0);
        String made = intents.get(0).clientOrderId().orElseThrow();
        String first = "{\"category\":\"SPOT\",\"symbol\":\"BTCUSDT\",\"side\":\"buy\",\"orderType\":\"market\","
                + "\"qty\":\"50\",\"clientOid\":\"" + made + "\"}";
        String body = server.text(PLACE_MANY);
        assertThat(made).matches("[.A-Z:/a-z0-9_-]{1,32}");
        assertThat(body).isEqualTo("[" + first + "," + first.replace(made, "a") + "]");
        assertThat(intents.get(0).parameters()).isEqualTo(first);
        assertThat(sent.getHeaders().get("ACCESS-SIGN"))
                .isEqualTo(signature(sent.getHeaders().get("ACCESS-TIMESTAMP") + "POST" + PLACE_MANY + body));
    }

    private static String signature(String text) {
        return Base64.getEncoder().encodeToString(TestSecrets.hmac(TestSecrets.SECRET, text));
    }

    @Test
    void reduceOnlyOrderMayBeTakenWithoutAnId() {
        server.on(PLACE, ok("{\"orderId\":null,\"clientOid\":\"a\"}"));

        OrderAck ack = bitget.utaTrade().placeOrder(place("a").reduceOnly(true).build());

        assertThat(ack).isEqualTo(OrderAck.builder().clientOid("a").build());
        assertThat(intents)
                .singleElement()
                .satisfies(intent -> assertThat(intent.reducesOnly()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "USDT-FUTURES, SELL, long, true",
        "COIN-FUTURES, BUY, short, true",
        "USDT-FUTURES, BUY, long, false",
        "SPOT, SELL, long, false",
        "USDT-FUTURES, SELL, , false"
    })
    void orderAgainstThePositionThatItNamesOnlyReducesIt(String category, Side side, String position, boolean reduces) {
        server.on(PLACE, ok("{\"orderId\":\"1\",\"clientOid\":\"a\"}"));

        bitget.utaTrade()
                .placeOrder(place("a")
                        .category(new Category(category))
                        .side(side)
                        .positionSide(Optional.ofNullable(position).map(PositionSide::new))
                        .build());

        assertThat(intents).extracting(OrderIntent::reducesOnly).containsExactly(reduces);
    }

    @ParameterizedTest
    @CsvSource({"live", "new", "partially_filled", "filled", "cancelled", "anything_newer"})
    void lostOrderIsFoundByItsIdWhateverItsStatus(String status) {
        server.on(PLACE, LOST);
        known("a", status, "61000", time.now());

        assertThat(bitget.utaTrade().placeOrder(place("a").build())).isEqualTo(ack("a"));

        assertThat(server.requests(PLACE)).hasSize(1);
        assertThat(server.requests(ORDER))
                .singleElement()
                .satisfies(r -> assertThat(r.getTarget()).isEqualTo(ORDER + "?clientOid=a"));
    }

    @ParameterizedTest
    @CsvSource({"40010", "40725", "45001", "25212", "99999"})
    void orderThatTheExchangeItselfIsUnsureOfIsLookedUp(String code) {
        server.on(PLACE, refused(code));
        known("a", "new", "61000", time.now());

        assertThat(bitget.utaTrade().placeOrder(place("a").build())).isEqualTo(ack("a"));
    }

    @Test
    void absenceOfALostOrderProvesNothing() {
        server.on(PLACE, LOST);

        assertThatThrownBy(() -> bitget.utaTrade().placeOrder(place("a").build()))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.clientOrderIds()).containsExactly("a"));
        assertThat(server.requests(PLACE)).hasSize(1);
        assertThat(server.requests(ORDER)).hasSizeGreaterThan(1);
    }

    @Test
    void closedOrderThatHadTheSameIdBeforeIsAnotherOne() {
        server.on(PLACE, LOST);
        known("a", "filled", "61000", time.now().minusSeconds(60));

        assertThatThrownBy(() -> bitget.utaTrade().placeOrder(place("a").build()))
                .isInstanceOf(OrderOutcomeUnknownException.class);
    }

    @Test
    void failuresOfABatchStandBesideItsSuccesses() {
        server.on(
                PLACE_MANY,
                ok("[{\"orderId\":\"9a\",\"clientOid\":\"a\"},"
                        + "{\"orderId\":\"\",\"clientOid\":\"b\",\"code\":\"25202\",\"msg\":\"balance\"}]"));

        List<OrderResult> results = bitget.utaTrade().placeOrders(PlaceOrdersRequest.of(newOrder("a"), newOrder("b")));

        assertThat(results).extracting(OrderResult::accepted).containsExactly(true, false);
        assertThat(results.get(1).code()).contains("25202");
        assertThat(server.requests(ORDER)).isEmpty();
    }

    @Test
    void itemsAreMatchedByTheirIdsAndOpenOnesLookedUp() {
        server.on(
                PLACE_MANY,
                ok("[{\"clientOid\":\"c\",\"code\":\"25202\",\"msg\":\"balance\"},"
                        + "{\"clientOid\":\"b\",\"code\":\"45001\",\"msg\":\"unknown\"},"
                        + "{\"orderId\":\"9a\",\"clientOid\":\"a\"}]"));
        known("b", "filled", "0", time.now());

        List<OrderResult> results =
                bitget.utaTrade().placeOrders(PlaceOrdersRequest.of(newOrder("a"), newOrder("b"), newOrder("c")));

        assertThat(results).extracting(r -> r.clientOid().orElseThrow()).containsExactly("a", "b", "c");
        assertThat(results).extracting(OrderResult::accepted).containsExactly(true, true, false);
        assertThat(results.get(1).orderId()).contains("9b");
        assertThat(server.requests(ORDER)).hasSize(1);
    }

    @Test
    void itemWithoutAnIdOrACodeSaysNothing() {
        server.on(PLACE_MANY, ok("[{\"msg\":\"busy\"},{\"clientOid\":\"b\",\"msg\":\"busy\"},{\"orderId\":\"93\"}]"));
        List.of("a", "b", "c").forEach(id -> known(id, "filled", "0", time.now()));

        assertThat(bitget.utaTrade().placeOrders(PlaceOrdersRequest.of(newOrder("a"), newOrder("b"), newOrder("c"))))
                .extracting(OrderResult::accepted)
                .containsExactly(true, true, true);
        assertThat(server.requests(ORDER)).hasSize(3);
    }

    @Test
    void orderThatTheAnswerLeavesOutStaysUnknown() {
        server.on(PLACE_MANY, ok("[{\"orderId\":\"9b\",\"clientOid\":\"b\"}]"));

        assertThatThrownBy(() -> bitget.utaTrade().placeOrders(PlaceOrdersRequest.of(newOrder("a"), newOrder("b"))))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.outcomes())
                                .isEqualTo(Map.of("a", OrderOutcome.UNKNOWN, "b", OrderOutcome.ACCEPTED)));
        assertThat(server.requests(PLACE_MANY)).hasSize(1);
    }

    @Test
    void lostBatchIsLookedUpOrderByOrder() {
        server.on(PLACE_MANY, LOST);
        known("a", "filled", "0", time.now());

        assertThatThrownBy(() -> bitget.utaTrade().placeOrders(PlaceOrdersRequest.of(newOrder("a"), newOrder("b"))))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.outcomes())
                                .isEqualTo(Map.of("a", OrderOutcome.ACCEPTED, "b", OrderOutcome.UNKNOWN)));
    }

    @Test
    void lostChangeIsInEffectWhenTheOrderHasItsValues() {
        server.on(MODIFY, LOST);
        known("a", "live", "61200.0", time.now().minusSeconds(60));

        assertThat(bitget.utaTrade().modifyOrder(modify("61200"))).isEqualTo(ack("a"));
        assertThat(server.requests(MODIFY)).hasSize(1);
    }

    @Test
    void lostChangeOfAnOrderThatEndedWithoutItIsRefused() {
        server.on(MODIFY, LOST);
        known("a", "filled", "61000", time.now().minusSeconds(60));

        assertThatThrownBy(() -> bitget.utaTrade().modifyOrder(modify("61200")))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_FINAL));
    }

    @Test
    void lostChangeThatDoesNotShowStaysUnknown() {
        server.on(MODIFY, LOST);
        known("a", "live", "61000", time.now().minusSeconds(60));

        assertThatThrownBy(() -> bitget.utaTrade().modifyOrder(modify("61200")))
                .isInstanceOf(OrderOutcomeUnknownException.class);
    }

    @Test
    void lostCancelIsSettledByTheStatusOfItsOrder() {
        server.on(CANCEL, LOST, LOST);
        known("a", "cancelled", "61000", time.now().minusSeconds(60));
        assertThat(bitget.utaTrade().cancelOrder(cancel())).isEqualTo(ack("a"));

        known("a", "filled", "61000", time.now().minusSeconds(60));
        assertThatThrownBy(() -> bitget.utaTrade().cancelOrder(cancel())).isInstanceOf(OrderRejectedException.class);
    }

    @Test
    void lostCancelsOfABatchAreSettledOneByOne() {
        server.on(CANCEL_MANY, LOST);
        known("a", "cancelled", "61000", time.now().minusSeconds(60));
        known("b", "filled", "61000", time.now().minusSeconds(60));

        List<OrderResult> results =
                bitget.utaTrade().cancelOrders(CancelOrdersRequest.of(cancellation("a"), cancellation("b")));

        assertThat(results).extracting(OrderResult::accepted).containsExactly(true, false);
        assertThat(results).extracting(r -> r.orderId().orElseThrow()).containsExactly("9a", "9b");
    }

    private static OrderCancellation cancellation(String id) {
        return OrderCancellation.builder()
                .category(Category.USDT_FUTURES)
                .symbol("BTCUSDT")
                .clientOid(id)
                .build();
    }

    @Test
    void positionsAreNotClosedTwice() {
        server.on(CLOSE, LOST);

        assertThatThrownBy(() -> bitget.utaTrade()
                        .closePositions(ClosePositionsRequest.builder()
                                .category(Category.USDT_FUTURES)
                                .build()))
                .isInstanceOfSatisfying(
                        SdkException.class,
                        e -> assertThat(e.mayHaveReachedExchange()).isTrue());
        assertThat(server.requests(CLOSE)).hasSize(1);
    }

    @Test
    void orderIsFoundByItsOwnIdAndNeverAnotherOne() {
        known("a", "filled", "61000", time.now());
        server.always(ORDER + "?clientOid=b", found("other", "filled", "61000", time.now()));

        assertThat(bitget.utaTrade().findOrder("a"))
                .hasValueSatisfying(order -> assertThat(order.category()).isEqualTo(Category.USDT_FUTURES));
        assertThat(bitget.utaTrade().findOrder("b")).isEmpty();
        assertThat(bitget.utaTrade().findOrder("c")).isEmpty();
    }
}
