package dev.exchangekit.bitget.spottrade;

import static dev.exchangekit.bitget.ScriptedBitget.MADE;
import static dev.exchangekit.bitget.ScriptedBitget.NOW;
import static dev.exchangekit.bitget.ScriptedBitget.ok;
import static dev.exchangekit.core.testing.ScriptedServer.LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.BatchFailure;
import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Result;
import dev.exchangekit.bitget.ScriptedBitget;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TimeInForce;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.testing.Futures;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class OrderWritesTest {
    private static final String BASE = "/api/v2/spot/trade/";
    private static final String PLACE = BASE + "place-order";
    private static final String PLACE_MANY = BASE + "batch-orders";
    private static final String CANCEL = BASE + "cancel-order";
    private static final String CANCEL_MANY = BASE + "batch-cancel-order";
    private static final String REPLACE = BASE + "cancel-replace-order";
    private static final String REPLACE_MANY = BASE + "batch-cancel-replace-order";
    private static final String ORDER = BASE + "orderInfo";
    private static final String HISTORY = BASE + "history-orders";
    private static final MockResponse NONE = ok("[]");

    private final ScriptedBitget bitget = new ScriptedBitget();
    private final SpotTradeApi trade = bitget.client.spotTrade();

    @AfterEach
    void close() {
        bitget.close();
    }

    private static PlaceOrderRequest.Builder order() {
        PlaceOrderRequest.Builder builder = PlaceOrderRequest.builder();
        builder.symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .force(TimeInForce.GTC)
                .price(new BigDecimal("36000"))
                .size(new BigDecimal("0.01"));
        return builder;
    }

    private static PlaceOrderRequest stop() {
        return order().tpslType(TpslType.TPSL)
                .side(Side.SELL)
                .triggerPrice(new BigDecimal("35000"))
                .build();
    }

    private static NewOrder item(String clientOid) {
        return NewOrder.builder()
                .side(Side.SELL)
                .orderType(OrderType.MARKET)
                .force(TimeInForce.GTC)
                .size(BigDecimal.ONE)
                .clientOid(clientOid)
                .build();
    }

    private static PlaceOrdersRequest batch(String... clientOids) {
        return PlaceOrdersRequest.builder()
                .symbol("BTCUSDT")
                .orders(List.of(clientOids).stream().map(OrderWritesTest::item).toList())
                .build();
    }

    private static CancelOrderRequest.Builder cancel() {
        CancelOrderRequest.Builder builder = CancelOrderRequest.builder();
        builder.symbol("BTCUSDT");
        return builder;
    }

    private static ReplaceOrderRequest.Builder replacement(String orderId) {
        ReplaceOrderRequest.Builder builder = ReplaceOrderRequest.builder();
        builder.symbol("BTCUSDT")
                .orderId(orderId)
                .price(new BigDecimal("36500"))
                .size(BigDecimal.ONE);
        return builder;
    }

    private static MockResponse found(String orderId, String clientOid, String status) {
        return found(orderId, clientOid, status, MADE);
    }

    private static MockResponse found(String orderId, String clientOid, String status, long createdAt) {
        return ok("[" + shown(orderId, clientOid, status, createdAt) + "]");
    }

    private static String shown(String orderId, String clientOid) {
        return shown(orderId, clientOid, "live", MADE);
    }

    private static String shown(String orderId, String clientOid, String status, long createdAt) {
        return """
                {"symbol": "BTCUSDT", "orderId": "%s", "clientOid": "%s", "size": "1", "orderType": "limit",
                 "side": "buy", "status": "%s", "cTime": "%d"}""".formatted(orderId, clientOid, status, createdAt);
    }

    private static OrderAck ack(String orderId, String clientOid) {
        return OrderAck.builder().orderId(orderId).clientOid(clientOid).build();
    }

    @Test
    void orderWithoutAnIdGetsOneThatIsJournalledAndSent() throws IOException {
        bitget.server.on(PLACE, ok("{\"orderId\": \"1\", \"clientOid\": \"any\"}"));

        trade.placeOrder(order().build());

        String id = bitget.server.body(PLACE).get("clientOid").asText();
        assertThat(id).matches("[A-Za-z0-9]{24}");
        assertThat(bitget.server.body(PLACE).has("requestTime")).isFalse();
        assertThat(bitget.intents).singleElement().satisfies(intent -> {
            assertThat(intent.action()).isEqualTo(OrderAction.PLACE);
            assertThat(intent.symbol()).isEqualTo("BTCUSDT");
            assertThat(intent.clientOrderId()).contains(id);
            assertThat(intent.parameters()).isEqualTo(bitget.server.text(PLACE));
        });
    }

    @Test
    void lostOrderIsFoundByItsId() {
        bitget.server.on(PLACE, LOST);
        bitget.server.on(ORDER, NONE, found("1", "mine", "cancelled"));

        assertThat(trade.placeOrder(order().clientOid("mine").build())).isEqualTo(ack("1", "mine"));

        assertThat(bitget.server.requests(PLACE)).hasSize(1);
        assertThat(bitget.server.targets(ORDER)).containsExactly(ORDER + "?clientOid=mine", ORDER + "?clientOid=mine");
    }

    @Test
    void lostOrderThatStaysAbsentIsUnknownAndSentOnce() {
        bitget.server.on(PLACE, LOST);
        bitget.server.on(
                ORDER,
                found("1", "other", "live"),
                found("2", "mine", "live", NOW.minusSeconds(60).toEpochMilli()));

        assertThatThrownBy(() -> trade.placeOrder(order().clientOid("mine").build()))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.clientOrderIds()).containsExactly("mine"));
        assertThat(bitget.server.requests(PLACE)).hasSize(1);
        assertThat(bitget.server.requests(ORDER)).hasSizeGreaterThan(3);
    }

    @Test
    void receiveWindowIsSentWithTheTimeItBeginsAndProvesThatAnAbsentOrderNeverArrived() throws IOException {
        bitget.server.on(PLACE, LOST);

        assertThatThrownBy(() -> trade.placeOrder(
                        order().receiveWindow(Duration.ofSeconds(2)).build()))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_ACCEPTED));

        assertThat(bitget.server.body(PLACE).get("requestTime").asText()).isEqualTo(Long.toString(NOW.toEpochMilli()));
        assertThat(bitget.server.body(PLACE).get("receiveWindow").asText()).isEqualTo("2000");
        assertThat(bitget.server.requests(ORDER)).hasSizeGreaterThan(3);
    }

    @Test
    void requestTimeOfTheCallerStays() throws IOException {
        bitget.server.on(PLACE, ok("{\"orderId\": \"1\"}"));

        trade.placeOrder(order().requestTime(NOW.minusMillis(7))
                .receiveWindow(Duration.ofSeconds(2))
                .build());

        assertThat(bitget.server.body(PLACE).get("requestTime").asText())
                .isEqualTo(Long.toString(NOW.toEpochMilli() - 7));
    }

    @Test
    void lostStopHasNoIdToAskForAndIsUnknownAtOnce() throws IOException {
        bitget.server.on(PLACE, LOST);

        assertThatThrownBy(() -> trade.placeOrder(stop())).isInstanceOf(OrderOutcomeUnknownException.class);

        assertThat(bitget.server.requests()).hasSize(1);
        assertThat(bitget.server.body(PLACE).has("clientOid")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"cancelled, true", "filled, false"})
    void lostCancelIsSettledByTheOrder(String status, boolean taken) {
        bitget.server.on(CANCEL, LOST);
        bitget.server.on(ORDER, found("1", "mine", "live"), found("1", "mine", status));
        CancelOrderRequest request = cancel().orderId("1").build();

        if (taken) {
            assertThat(trade.cancelOrder(request)).isEqualTo(ack("1", "mine"));
        } else {
            assertThatThrownBy(() -> trade.cancelOrder(request))
                    .isInstanceOfSatisfying(
                            OrderRejectedException.class,
                            e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_FINAL));
        }
        assertThat(bitget.server.requests(CANCEL)).hasSize(1);
        assertThat(bitget.server.targets(ORDER)).containsOnly(ORDER + "?orderId=1");
    }

    @Test
    void lostCancelOfAStopIsSettledByTheHistoryOfItsKind() {
        bitget.server.on(CANCEL, LOST);
        bitget.server.on(HISTORY, NONE, found("1", "", "cancelled"));
        CancelOrderRequest request = CancelOrderRequest.builder()
                .tpslType(TpslType.TPSL)
                .orderId("1")
                .build();

        assertThat(trade.cancelOrder(request))
                .isEqualTo(OrderAck.builder().orderId("1").build());

        assertThat(bitget.server.targets(HISTORY)).containsOnly(HISTORY + "?orderId=1&tpslType=tpsl");
    }

    @Test
    void onlyWhatABatchLeavesOpenIsLookedUp() {
        bitget.server.on(PLACE_MANY, ok("""
                {"successList": [{"orderId": "1", "clientOid": "a"}],
                 "failureList": [
                   {"orderId": "", "clientOid": "b", "errorMsg": "balance", "errorCode": "43012"},
                   {"orderId": "", "clientOid": "c", "errorMsg": "system", "errorCode": "40015"},
                   {"orderId": "", "clientOid": "d", "errorMsg": "duplicate"}]}"""));
        bitget.server.always(ORDER, ok("[" + shown("3", "c") + "," + shown("4", "d") + "," + shown("5", "e") + "]"));

        BatchResult result = trade.placeOrders(batch("a", "b", "c", "d", "e"));

        assertThat(result.successList())
                .containsExactlyInAnyOrder(ack("1", "a"), ack("3", "c"), ack("4", "d"), ack("5", "e"));
        assertThat(result.failureList()).extracting(BatchFailure::clientOid).containsExactly(Optional.of("b"));
        assertThat(bitget.server.targets(ORDER))
                .containsExactlyInAnyOrder(ORDER + "?clientOid=c", ORDER + "?clientOid=d", ORDER + "?clientOid=e");
    }

    @Test
    void whatStaysOpenOfABatchIsNamedBesideWhatIsKnown() {
        bitget.server.on(PLACE_MANY, ok("""
                {"successList": [{"orderId": "1", "clientOid": "a"}],
                 "failureList": [{"orderId": "", "clientOid": "b", "errorMsg": "balance", "errorCode": "43012"}]}"""));

        assertThatThrownBy(() -> trade.placeOrders(batch("a", "b", "c")))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.outcomes())
                                .isEqualTo(Map.of(
                                        "a", OrderOutcome.ACCEPTED,
                                        "b", OrderOutcome.REJECTED,
                                        "c", OrderOutcome.UNKNOWN)));
        assertThat(bitget.server.requests(PLACE_MANY)).hasSize(1);
    }

    @Test
    void intentsOfABatchHaveTheSymbolsOfTheirOrders() {
        bitget.server.on(PLACE_MANY, ok("""
                {"successList": [{"orderId": "1", "clientOid": "a"}, {"orderId": "2", "clientOid": "b"}],
                 "failureList": []}"""));

        trade.placeOrders(PlaceOrdersRequest.builder()
                .batchMode(BatchMode.MULTIPLE)
                .addOrders(
                        item("a").toBuilder().symbol("BTCUSDT").build(),
                        item("b").toBuilder().symbol("ETHUSDT").build())
                .build());

        assertThat(bitget.intents).extracting(OrderIntent::symbol).containsExactly("BTCUSDT", "ETHUSDT");
    }

    @Test
    void lostCancelsAreLookedUpByTheIdsOfTheRequest() {
        bitget.server.on(CANCEL_MANY, LOST);
        bitget.server.on(ORDER, found("1", "a", "cancelled"));

        BatchResult result = trade.cancelOrders(CancelOrdersRequest.builder()
                .symbol("BTCUSDT")
                .addOrders(OrderCancellation.builder().clientOid("a").build())
                .build());

        assertThat(result.successList()).containsExactly(ack("1", "a"));
        assertThat(bitget.server.targets(ORDER)).containsExactly(ORDER + "?clientOid=a");
    }

    @Test
    void lostReplacementIsSoughtByTheIdOfTheNewOrder() throws IOException {
        bitget.server.on(REPLACE, LOST);
        bitget.server.on(ORDER, NONE, found("2", "new", "live"));

        ReplaceAck ack = trade.replaceOrder(
                replacement("1").clientOid("old").newClientOid("new").build());

        assertThat(ack)
                .isEqualTo(ReplaceAck.builder()
                        .orderId("2")
                        .clientOid("new")
                        .result(Result.SUCCESS)
                        .build());
        assertThat(bitget.server.targets(ORDER)).containsOnly(ORDER + "?clientOid=new");
        assertThat(bitget.server.body(REPLACE).get("newClientOid").asText()).isEqualTo("new");
        assertThat(bitget.intents)
                .singleElement()
                .satisfies(intent -> assertThat(intent.clientOrderId()).contains("new"));
    }

    @Test
    void replacementWithoutANewIdGetsOne() throws IOException {
        bitget.server.on(REPLACE, ok("{\"orderId\": \"2\", \"clientOid\": null, \"success\": \"success\"}"));

        trade.replaceOrder(replacement("1").build());

        assertThat(bitget.server.body(REPLACE).get("newClientOid").asText()).matches("[A-Za-z0-9]{24}");
    }

    @Test
    void failedReplacementIsRefusedInItsOwnWordsThroughEitherView() throws InterruptedException {
        MockResponse failure = ok("""
                {"orderId": "1", "clientOid": null, "success": "failure", "msg": "the order has been filled"}""");
        bitget.server.on(REPLACE, failure, failure);
        ReplaceOrderRequest request = replacement("1").build();

        assertThatThrownBy(() -> trade.replaceOrder(request))
                .isInstanceOf(OrderRejectedException.class)
                .hasMessageContaining("the order has been filled");
        assertThat(Futures.failure(bitget.client.async().spotTrade().replaceOrder(request)))
                .isInstanceOf(OrderRejectedException.class)
                .hasMessageContaining("the order has been filled");
        assertThat(bitget.server.requests(ORDER)).isEmpty();
    }

    @Test
    void replacementsAreKnownByTheirIdsInWhateverOrderTheyAreAnswered() {
        bitget.server.on(REPLACE_MANY, ok("""
                [{"orderId": "2", "clientOid": null, "success": "failure", "msg": "filled"},
                 {"orderId": "11", "clientOid": "n1", "success": "success", "msg": null}]"""));
        bitget.server.on(ORDER, found("13", "n3", "live"));

        List<ReplaceAck> acks = trade.replaceOrders(ReplaceOrdersRequest.builder()
                .addOrders(
                        replacement("1").newClientOid("n1").build(),
                        replacement("2").newClientOid("n2").build(),
                        replacement("3").newClientOid("n3").build())
                .build());

        assertThat(acks)
                .extracting(ReplaceAck::orderId)
                .containsExactly(Optional.of("11"), Optional.of("2"), Optional.of("13"));
        assertThat(acks).extracting(ReplaceAck::result).containsExactly(Result.SUCCESS, Result.FAILURE, Result.SUCCESS);
        assertThat(bitget.server.targets(ORDER)).containsExactly(ORDER + "?clientOid=n3");
    }

    @Test
    void orderOfAJournalIsFoundAgain() {
        bitget.server.on(ORDER, found("1", "mine", "filled"));

        assertThat(trade.findOrder("mine")).map(Order::orderId).contains("1");
        assertThat(trade.findOrder("mine")).isEmpty();
    }
}
