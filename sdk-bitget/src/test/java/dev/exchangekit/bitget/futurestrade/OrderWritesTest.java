package dev.exchangekit.bitget.futurestrade;

import static dev.exchangekit.bitget.ScriptedBitget.MADE;
import static dev.exchangekit.bitget.ScriptedBitget.NOW;
import static dev.exchangekit.bitget.ScriptedBitget.ok;
import static dev.exchangekit.bitget.ScriptedBitget.refused;
import static dev.exchangekit.core.testing.ScriptedServer.LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.BatchFailure;
import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.ScriptedBitget;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.TradingHaltedException;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderWritesTest {
    private static final String PLACE = "/api/v2/mix/order/place-order";
    private static final String PLACE_BATCH = "/api/v2/mix/order/batch-place-order";
    private static final String REVERSE = "/api/v2/mix/order/click-backhand";
    private static final String MODIFY = "/api/v2/mix/order/modify-order";
    private static final String CANCEL = "/api/v2/mix/order/cancel-order";
    private static final String CLOSE = "/api/v2/mix/order/close-positions";
    private static final String DETAIL = "/api/v2/mix/order/detail";

    private final ScriptedBitget bitget = new ScriptedBitget();
    private final FuturesTradeApi trade = bitget.client.futuresTrade();

    @AfterEach
    void close() {
        bitget.close();
    }

    private static PlaceOrderRequest.Builder entry() {
        PlaceOrderRequest.Builder builder = PlaceOrderRequest.builder();
        builder.symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginMode(MarginMode.CROSSED)
                .marginCoin("USDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .size(new BigDecimal("0.01"))
                .price(new BigDecimal("36000"));
        return builder;
    }

    private static NewOrder ofBatch(String clientOid) {
        return NewOrder.builder()
                .side(Side.BUY)
                .orderType(OrderType.MARKET)
                .size(BigDecimal.ONE)
                .clientOid(clientOid)
                .build();
    }

    private static PlaceOrdersRequest batch(NewOrder... orders) {
        return PlaceOrdersRequest.builder()
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginMode(MarginMode.CROSSED)
                .marginCoin("USDT")
                .addOrders(orders)
                .build();
    }

    private static ModifyOrderRequest.Builder change() {
        ModifyOrderRequest.Builder builder = ModifyOrderRequest.builder();
        builder.symbol("BTCUSDT").productType(ProductType.USDT_FUTURES).orderId("1");
        return builder;
    }

    private static ModifyOrderRequest replacement() {
        return change().newClientOid("new")
                .newSize(new BigDecimal("0.02"))
                .newPrice(new BigDecimal("36100"))
                .build();
    }

    private static CancelOrderRequest cancel() {
        return CancelOrderRequest.builder()
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .clientOid("mine")
                .build();
    }

    private static MockResponse order(String orderId, String clientOid, String state) {
        return order(orderId, clientOid, state, MADE, "");
    }

    private static MockResponse order(
            String orderId, String clientOid, String state, long createdAt, String takeProfit) {
        return ok("""
                {"symbol": "BTCUSDT", "orderId": "%s", "clientOid": "%s", "state": "%s", "side": "buy",
                 "orderType": "limit", "size": "0.01", "price": "36000", "presetStopSurplusPrice": "%s",
                 "cTime": "%d", "uTime": "%d"}""".formatted(orderId, clientOid, state, takeProfit, createdAt, createdAt));
    }

    private static OrderAck ack(String orderId, String clientOid) {
        return OrderAck.builder().orderId(orderId).clientOid(clientOid).build();
    }

    @Test
    void orderWithoutAnIdGetsOneThatIsJournalledAndSent() throws IOException {
        bitget.server.on(PLACE, ok("{\"orderId\":\"1\",\"clientOid\":\"x\"}"));

        trade.placeOrder(entry().build());

        String id = bitget.server.body(PLACE).get("clientOid").asText();
        assertThat(id).matches("[A-Za-z0-9]{24}");
        assertThat(bitget.intents).singleElement().satisfies(intent -> {
            assertThat(intent.action()).isEqualTo(OrderAction.PLACE);
            assertThat(intent.symbol()).isEqualTo("BTCUSDT");
            assertThat(intent.clientOrderId()).contains(id);
            assertThat(intent.reducesOnly()).isFalse();
        });
    }

    @Test
    void lostOrderIsFoundByItsId() {
        bitget.server.on(PLACE, LOST);
        bitget.server.on(DETAIL, refused("40109"), order("1", "mine", "live"));

        assertThat(trade.placeOrder(entry().clientOid("mine").build())).isEqualTo(ack("1", "mine"));

        assertThat(bitget.server.requests(PLACE)).hasSize(1);
        assertThat(bitget.server.targets(DETAIL))
                .hasSize(2)
                .containsOnly(DETAIL + "?clientOid=mine&symbol=BTCUSDT&productType=USDT-FUTURES");
    }

    @Test
    void lostOrderThatStaysAbsentIsUnknownAndSentOnce() {
        bitget.server.on(PLACE, LOST);

        assertThatThrownBy(() -> trade.placeOrder(entry().clientOid("mine").build()))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.clientOrderIds()).containsExactly("mine"));
        assertThat(bitget.server.requests(PLACE)).hasSize(1);
        assertThat(bitget.server.requests(DETAIL)).hasSizeGreaterThan(1);
    }

    @Test
    void olderOrderOfTheSameIdIsNotTheOneThatWasPlaced() {
        bitget.server.on(PLACE, LOST);
        bitget.server.always(
                DETAIL, order("1", "mine", "filled", NOW.minusSeconds(60).toEpochMilli(), ""));

        assertThatThrownBy(() -> trade.placeOrder(entry().clientOid("mine").build()))
                .isInstanceOf(OrderOutcomeUnknownException.class);
    }

    @Test
    void codeThatSaysTheExchangeFailedIsNoRefusal() {
        bitget.server.on(PLACE, refused("40010"));
        bitget.server.on(DETAIL, order("1", "mine", "filled"));

        assertThat(trade.placeOrder(entry().clientOid("mine").build()).orderId())
                .contains("1");
        assertThat(bitget.server.requests(PLACE)).hasSize(1);
    }

    @Test
    void reduceOnlyOrderMayBeAcknowledgedByItsClientIdAlone() throws IOException {
        bitget.server.on(PLACE, ok("{\"clientOid\":\"mine\"}"));

        OrderAck ack =
                trade.placeOrder(entry().clientOid("mine").reduceOnly(true).build());

        assertThat(ack.orderId()).isEmpty();
        assertThat(ack.clientOid()).contains("mine");
        assertThat(bitget.server.body(PLACE).get("reduceOnly").asText()).isEqualTo("YES");
    }

    @Test
    void whatClosesAPositionPassesWhenTradingIsHalted() {
        bitget.client.halt("maintenance");
        bitget.server.on(PLACE, ok("{\"orderId\":\"1\",\"clientOid\":\"mine\"}"));
        bitget.server.on(CLOSE, ok("{\"successList\":[],\"failureList\":[]}"));

        assertThatThrownBy(
                        () -> trade.placeOrder(entry().tradeSide(TradeSide.OPEN).build()))
                .isInstanceOf(TradingHaltedException.class);
        trade.placeOrder(entry().tradeSide(TradeSide.CLOSE).clientOid("mine").build());
        trade.closePositions(ClosePositionsRequest.builder()
                .productType(ProductType.USDT_FUTURES)
                .build());

        assertThat(bitget.intents).extracting(OrderIntent::reducesOnly).containsExactly(true, true);
    }

    @Test
    void lostReversalIsFoundByItsId() {
        bitget.server.on(REVERSE, LOST);
        bitget.server.on(DETAIL, order("1", "turn", "filled"));

        OrderAck ack = trade.reverse(ReverseRequest.builder()
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginCoin("USDT")
                .side(Side.BUY)
                .clientOid("turn")
                .build());

        assertThat(ack).isEqualTo(ack("1", "turn"));
        assertThat(bitget.server.requests(REVERSE)).hasSize(1);
    }

    @Test
    void newSizeAndPriceAnswerTheNewIdentity() throws IOException {
        bitget.server.on(MODIFY, ok("{\"orderId\":null,\"clientOid\":\"new\"}"));

        ModifiedOrder modified = trade.modifyOrder(replacement());

        assertThat(modified.clientOid()).contains("new");
        assertThat(modified.orderId()).isEmpty();
        assertThat(bitget.intents).singleElement().satisfies(intent -> {
            assertThat(intent.action()).isEqualTo(OrderAction.AMEND);
            assertThat(intent.orderId()).contains("1");
            assertThat(intent.clientOrderId()).contains("new");
        });
    }

    @Test
    void modificationWithoutANewIdGetsOne() throws IOException {
        bitget.server.on(MODIFY, ok("{\"orderId\":\"1\",\"clientOid\":\"mine\"}"));

        trade.modifyOrder(change().newStopLossPrice(new BigDecimal("35000")).build());

        assertThat(bitget.server.body(MODIFY).get("newClientOid").asText()).matches("[A-Za-z0-9]{24}");
    }

    @Test
    void lostModificationAnswersTheNewIdentityToo() {
        bitget.server.on(MODIFY, LOST);
        bitget.server.on(DETAIL, order("2", "new", "live"));

        ModifiedOrder modified = trade.modifyOrder(replacement());

        assertThat(modified.orderId()).contains("2");
        assertThat(modified.clientOid()).contains("new");
        assertThat(bitget.server.requests(MODIFY)).hasSize(1);
    }

    @Test
    void lostModificationIsOpenWhileTheNewOrderIsUnderWay() {
        bitget.server.on(MODIFY, LOST);
        bitget.server.on(
                DETAIL,
                refused("40109"),
                order("1", "old", "live"),
                refused("40109"),
                order("1", "old", "canceled"),
                order("2", "new", "live"));

        assertThat(trade.modifyOrder(replacement()).orderId()).contains("2");
        assertThat(bitget.server.requests(MODIFY)).hasSize(1);
    }

    @Test
    void lostModificationOfAnOrderThatIsFilledNeverTakesEffect() {
        bitget.server.on(MODIFY, LOST);
        bitget.server.on(DETAIL, refused("40109"), order("1", "old", "filled"));

        assertThatThrownBy(() -> trade.modifyOrder(replacement()))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class,
                        e -> assertThat(e.clientOrderIds()).containsExactly("new"));
    }

    @Test
    void lostTakeProfitShowsOnTheOrderItself() {
        bitget.server.on(MODIFY, LOST);
        bitget.server.on(DETAIL, order("1", "old", "live"), order("1", "old", "live", MADE, "38000.0"));

        ModifiedOrder modified = trade.modifyOrder(
                change().newTakeProfitPrice(new BigDecimal("38000")).build());

        assertThat(modified.orderId()).contains("1");
        assertThat(modified.clientOid()).contains("old");
    }

    @Test
    void lostCancelIsSettledByTheOrder() {
        bitget.server.on(CANCEL, LOST, LOST);
        bitget.server.on(DETAIL, order("1", "mine", "canceled"), order("1", "mine", "filled"));

        assertThat(trade.cancelOrder(cancel())).isEqualTo(ack("1", "mine"));
        assertThatThrownBy(() -> trade.cancelOrder(cancel())).isInstanceOf(OrderRejectedException.class);
    }

    @Test
    void batchTellsFailuresInsideItsSuccess() {
        bitget.server.on(PLACE_BATCH, ok("""
                {"successList": [{"orderId": "1", "clientOid": "a"}],
                 "failureList": [{"orderId": "", "clientOid": "b", "errorMsg": "balance", "errorCode": "40754"}]}"""));

        BatchResult result = trade.placeOrders(batch(ofBatch("a"), ofBatch("b")));

        assertThat(result.successList()).containsExactly(ack("1", "a"));
        assertThat(result.failureList()).extracting(BatchFailure::errorCode).containsExactly(Optional.of("40754"));
        assertThat(bitget.server.requests(DETAIL)).isEmpty();
    }

    @Test
    void orderOfABatchThatTheExchangeDoesNotKnowOfIsLookedUp() {
        bitget.server.on(PLACE_BATCH, ok("""
                {"successList": [{"orderId": "1", "clientOid": "a"}],
                 "failureList": [{"orderId": "", "clientOid": "b", "errorMsg": "timeout", "errorCode": "40010"}]}"""));
        bitget.server.on(DETAIL, order("2", "b", "live"));

        BatchResult result = trade.placeOrders(batch(ofBatch("a"), ofBatch("b")));

        assertThat(result.successList()).containsExactly(ack("1", "a"), ack("2", "b"));
        assertThat(result.failureList()).isEmpty();
    }

    @Test
    void lostBatchSaysWhatIsKnownOfEachOrder() {
        bitget.server.on(PLACE_BATCH, LOST);
        bitget.server.always(DETAIL, order("1", "a", "live"));

        assertThatThrownBy(() -> trade.placeOrders(batch(ofBatch("a"), ofBatch("b"))))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.outcomes())
                                .isEqualTo(Map.of("a", OrderOutcome.ACCEPTED, "b", OrderOutcome.UNKNOWN)));
        assertThat(bitget.server.requests(PLACE_BATCH)).hasSize(1);
    }

    @Test
    void lostCloseIsNeverRepeatedAndCannotBeLookedUp() {
        bitget.server.on(CLOSE, LOST);

        assertThatThrownBy(() -> trade.closePositions(ClosePositionsRequest.builder()
                        .productType(ProductType.USDT_FUTURES)
                        .symbol("BTCUSDT")
                        .build()))
                .isInstanceOfSatisfying(OrderOutcomeUnknownException.class, e -> {
                    assertThat(e.outcomes()).isEmpty();
                    assertThat(e.mayHaveReachedExchange()).isTrue();
                });
        assertThat(bitget.server.requests()).hasSize(1);
        assertThat(bitget.intents)
                .singleElement()
                .satisfies(intent -> assertThat(intent.symbol()).isEqualTo("BTCUSDT"));
    }

    @Test
    void orderIsFoundByItsClientId() {
        bitget.server.on(DETAIL, order("1", "mine", "filled"));

        assertThat(trade.findOrder(ProductType.USDT_FUTURES, "BTCUSDT", "mine"))
                .hasValueSatisfying(found -> assertThat(found.status()).isEqualTo(OrderStatus.FILLED));
        assertThat(trade.findOrder(ProductType.USDT_FUTURES, "BTCUSDT", "other"))
                .isEmpty();
    }
}
