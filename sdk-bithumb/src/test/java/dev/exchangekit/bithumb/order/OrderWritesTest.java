package dev.exchangekit.bithumb.order;

import static dev.exchangekit.bithumb.ScriptedBithumb.MADE;
import static dev.exchangekit.bithumb.ScriptedBithumb.ok;
import static dev.exchangekit.bithumb.ScriptedBithumb.refused;
import static dev.exchangekit.core.testing.ScriptedServer.LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.ScriptedBithumb;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderOutcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
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
    private static final String PLACE = "/v2/orders";
    private static final String PLACE_MANY = "/v2/orders/batch";
    private static final String CANCEL = "/v2/order";
    private static final String CANCEL_MANY = "/v2/orders/cancel";
    private static final String ORDER = "/v1/order";
    private static final String PLACE_V1 = "/v1/orders";
    private static final MockResponse NONE = refused(404, "order_not_found");
    private static final MockResponse NOT_READY = refused(422, "order_not_ready");

    private final ScriptedBithumb bithumb = new ScriptedBithumb();
    private final OrdersApi orders = bithumb.client.orders();

    @AfterEach
    void close() {
        bithumb.close();
    }

    private static PlaceOrderRequest.Builder order() {
        PlaceOrderRequest.Builder builder = PlaceOrderRequest.builder();
        builder.market("KRW-BTC")
                .side(Side.BID)
                .type(OrderType.LIMIT)
                .price(new BigDecimal("84000000"))
                .volume(new BigDecimal("0.001"));
        return builder;
    }

    private static PlaceOrdersRequest batch(String... ids) {
        return PlaceOrdersRequest.builder()
                .orders(Arrays.stream(ids)
                        .map(id -> order().clientOrderId(id).build())
                        .toList())
                .build();
    }

    private static MockResponse found(String orderId, String clientOrderId, String state) {
        return found(orderId, clientOrderId, state, MADE);
    }

    private static MockResponse found(String orderId, String clientOrderId, String state, String made) {
        return ok("""
                {"uuid": "%s", "client_order_id": "%s", "side": "bid", "ord_type": "limit", "state": "%s",
                 "market": "KRW-BTC", "created_at": "%s", "trades": []}""".formatted(orderId, clientOrderId, state, made));
    }

    private static OrderAck ack(String orderId, String clientOrderId) {
        return OrderAck.builder().orderId(orderId).clientOrderId(clientOrderId).build();
    }

    private static CancelAck cancelled(String orderId, String clientOrderId) {
        return CancelAck.builder().orderId(orderId).clientOrderId(clientOrderId).build();
    }

    @Test
    void orderWithoutAnIdGetsOneThatIsJournalledAndSent() throws IOException {
        bithumb.server.on(PLACE, ok("{\"order_id\": \"C01\"}"));

        orders.placeOrder(order().build());

        String id = bithumb.server.body(PLACE).get("client_order_id").asText();
        assertThat(id).matches("[A-Za-z0-9]{24}");
        assertThat(bithumb.intents).singleElement().satisfies(intent -> {
            assertThat(intent.action()).isEqualTo(OrderAction.PLACE);
            assertThat(intent.symbol()).isEqualTo("KRW-BTC");
            assertThat(intent.clientOrderId()).contains(id);
            assertThat(intent.parameters()).isEqualTo(bithumb.server.text(PLACE));
        });
    }

    @Test
    void lostOrderIsFoundByItsId() {
        bithumb.server.on(PLACE, LOST);
        bithumb.server.on(ORDER, NONE, found("C01", "mine", "cancel"));

        assertThat(orders.placeOrder(order().clientOrderId("mine").build())).isEqualTo(ack("C01", "mine"));

        assertThat(bithumb.server.requests(PLACE)).hasSize(1);
        assertThat(bithumb.server.targets(ORDER))
                .containsExactly(ORDER + "?client_order_id=mine", ORDER + "?client_order_id=mine");
    }

    @Test
    void lostOrderThatStaysAbsentIsUnknownAndSentOnce() {
        bithumb.server.on(PLACE, LOST);
        bithumb.server.on(
                ORDER, found("C01", "other", "wait"), found("C02", "mine", "wait", "2026-01-01T08:59:00+09:00"));

        assertThatThrownBy(() -> orders.placeOrder(order().clientOrderId("mine").build()))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.clientOrderIds()).containsExactly("mine"));
        assertThat(bithumb.server.requests(PLACE)).hasSize(1);
        assertThat(bithumb.server.requests(ORDER)).hasSizeGreaterThan(3);
    }

    @Test
    void failureOfTheExchangeLeavesAnOrderOpenToo() {
        bithumb.server.on(PLACE, refused(500, "server_error"));
        bithumb.server.on(ORDER, found("C01", "mine", "wait"));

        assertThat(orders.placeOrder(order().clientOrderId("mine").build())).isEqualTo(ack("C01", "mine"));
        assertThat(bithumb.server.requests(PLACE)).hasSize(1);
    }

    @Test
    void olderCallIsLookedUpInTheSameWay() throws IOException {
        bithumb.server.on(PLACE_V1, LOST);
        bithumb.server.on(ORDER, found("C01", "mine", "wait"));
        PlaceOrderV1Request request = PlaceOrderV1Request.builder()
                .market("KRW-BTC")
                .side(Side.ASK)
                .type(OrderType.MARKET)
                .volume(BigDecimal.ONE)
                .clientOrderId("mine")
                .build();

        assertThat(orders.placeOrderV1(request))
                .isEqualTo(OrderReceipt.builder()
                        .orderId("C01")
                        .clientOrderId("mine")
                        .build());
        assertThat(bithumb.server.body(PLACE_V1).get("ord_type").asText()).isEqualTo("market");
    }

    @ParameterizedTest
    @CsvSource({"cancel, true", "done, false"})
    void lostCancelIsSettledByTheOrder(String state, boolean taken) {
        bithumb.server.on(CANCEL, LOST);
        bithumb.server.on(ORDER, found("C01", "mine", "wait"), found("C01", "mine", state));
        CancelOrderRequest request = CancelOrderRequest.builder().orderId("C01").build();

        if (taken) {
            assertThat(orders.cancelOrder(request)).isEqualTo(cancelled("C01", "mine"));
        } else {
            assertThatThrownBy(() -> orders.cancelOrder(request))
                    .isInstanceOfSatisfying(
                            OrderRejectedException.class,
                            e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_FINAL));
        }
        assertThat(bithumb.server.requests(CANCEL)).hasSize(1);
        assertThat(bithumb.server.targets(ORDER)).containsOnly(ORDER + "?uuid=C01");
    }

    @Test
    void lostCancelOfTheOlderCallIsSettledByTheOrder() {
        bithumb.server.on(ORDER, LOST, found("C01", "mine", "cancel"));

        assertThat(orders.cancelOrderV1(
                        CancelOrderV1Request.builder().orderId("C01").build()))
                .isEqualTo(OrderReceipt.builder()
                        .orderId("C01")
                        .clientOrderId("mine")
                        .build());
        assertThat(bithumb.server.requests(ORDER))
                .extracting(request -> request.getMethod())
                .containsExactly("DELETE", "GET");
    }

    @Test
    void cancelOfAnOrderThatIsStillBeingTakenIsAskedForAgain() {
        bithumb.server.on(CANCEL, NOT_READY, NOT_READY, ok("{\"order_id\": \"C01\"}"));

        assertThat(orders.cancelOrder(
                                CancelOrderRequest.builder().orderId("C01").build())
                        .orderId())
                .isEqualTo("C01");
        assertThat(bithumb.server.requests(CANCEL)).hasSize(3);
        assertThat(bithumb.server.requests(ORDER)).isEmpty();
    }

    @Test
    void cancelOfAnOrderThatNeverBecomesReadyIsRefusedBeforeTheDeadline() {
        bithumb.server.always(CANCEL, NOT_READY);

        assertThatThrownBy(() -> orders.cancelOrder(
                        CancelOrderRequest.builder().clientOrderId("mine").build()))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_BUSY));
        assertThat(bithumb.server.requests(CANCEL)).hasSize(3);
    }

    @Test
    void onlyWhatABatchLeavesOpenIsLookedUp() {
        bithumb.server.on(PLACE_MANY, ok("""
                {"batch_orders_response": [
                   {"order_id": "C01", "client_order_id": "a", "market": "KRW-BTC"},
                   {"client_order_id": "b", "name": "cross_trading", "message": "own order"},
                   {"client_order_id": "c", "name": "server_error", "message": "later"},
                   {"client_order_id": "d", "name": "a_new_name", "message": "who knows"}]}"""));
        for (String id : List.of("c", "d", "e")) {
            bithumb.server.always(ORDER + "?client_order_id=" + id, found("C-" + id, id, "wait"));
        }

        List<BatchOrder> placed =
                orders.placeOrders(batch("a", "b", "c", "d", "e")).orders();

        assertThat(placed)
                .extracting(BatchOrder::clientOrderId)
                .containsExactly(
                        Optional.of("a"), Optional.of("b"), Optional.of("c"), Optional.of("d"), Optional.of("e"));
        assertThat(placed)
                .extracting(item -> item.orderId().orElse("-"))
                .containsExactly("C01", "-", "C-c", "C-d", "C-e");
        assertThat(placed.get(1).errorName()).contains("cross_trading");
        assertThat(bithumb.server.targets(ORDER))
                .containsExactlyInAnyOrder(
                        ORDER + "?client_order_id=c", ORDER + "?client_order_id=d", ORDER + "?client_order_id=e");
        assertThat(bithumb.server.requests(PLACE_MANY)).hasSize(1);
    }

    @Test
    void whatStaysOpenOfABatchIsNamedBesideWhatIsKnown() {
        bithumb.server.on(PLACE_MANY, ok("""
                {"batch_orders_response": [
                   {"order_id": "C01", "client_order_id": "a"},
                   {"client_order_id": "b", "name": "invalid_price", "message": ""}]}"""));

        assertThatThrownBy(() -> orders.placeOrders(batch("a", "b", "c")))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.outcomes())
                                .isEqualTo(Map.of(
                                        "a", OrderOutcome.ACCEPTED,
                                        "b", OrderOutcome.REJECTED,
                                        "c", OrderOutcome.UNKNOWN)));
        assertThat(bithumb.server.requests(PLACE_MANY)).hasSize(1);
    }

    @Test
    void ordersOfABatchGetIdsToo() throws IOException {
        bithumb.server.on(PLACE_MANY, refused(400, "invalid_parameter"));

        assertThatThrownBy(() -> orders.placeOrders(PlaceOrdersRequest.builder()
                        .addOrders(order().build(), order().build())
                        .build()))
                .isInstanceOf(OrderRejectedException.class);

        assertThat(bithumb.server.body(PLACE_MANY).findValuesAsText("client_order_id"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void cancelsOfABatchAreSettledOneByOne() {
        bithumb.server.on(CANCEL_MANY, ok("""
                {"success": [{"order_id": "C01", "created_at": "%s"}],
                 "fail": [{"order_id": "C02", "error": {"name": "order_not_found", "message": ""}},
                          {"order_id": "C03", "error": {"name": "server_error", "message": ""}}]}""".formatted(MADE)));
        bithumb.server.always(ORDER + "?uuid=C03", found("C03", "c", "cancel"));
        bithumb.server.always(ORDER + "?uuid=C04", found("C04", "d", "done"));

        BatchCancellation result = orders.cancelOrders(CancelOrdersRequest.builder()
                .addOrderIds("C01", "C02", "C03", "C04")
                .build());

        assertThat(result.taken()).extracting(CancelAck::orderId).containsExactly("C01", "C03");
        assertThat(result.refused())
                .extracting(CancelFailure::orderId)
                .containsExactly(Optional.of("C02"), Optional.of("C04"));
        assertThat(bithumb.server.requests(CANCEL_MANY)).hasSize(1);
    }

    @Test
    void lostCancelsAreLookedUpByTheIdsOfTheRequest() {
        bithumb.server.on(CANCEL_MANY, LOST);
        bithumb.server.on(ORDER, found("C01", "a", "cancel"));

        BatchCancellation result = orders.cancelOrders(
                CancelOrdersRequest.builder().addClientOrderIds("a").build());

        assertThat(result.taken()).containsExactly(cancelled("C01", "a"));
        assertThat(bithumb.server.targets(ORDER)).containsExactly(ORDER + "?client_order_id=a");
    }

    @Test
    void orderOfAJournalIsFoundAgain() {
        bithumb.server.on(ORDER, found("C01", "mine", "done"));

        assertThat(orders.findOrder("mine")).map(Order::orderId).contains("C01");
        assertThat(orders.findOrder("mine")).isEmpty();
    }
}
