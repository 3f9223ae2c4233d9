package dev.exchangekit.bitget.futuresplan;

import static dev.exchangekit.bitget.ScriptedBitget.MADE;
import static dev.exchangekit.bitget.ScriptedBitget.ok;
import static dev.exchangekit.core.testing.ScriptedServer.LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.ScriptedBitget;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PlanWritesTest {
    private static final String PLACE = "/api/v2/mix/order/place-plan-order";
    private static final String PLACE_TPSL = "/api/v2/mix/order/place-tpsl-order";
    private static final String PLACE_BOTH = "/api/v2/mix/order/place-pos-tpsl";
    private static final String MODIFY_TPSL = "/api/v2/mix/order/modify-tpsl-order";
    private static final String CANCEL = "/api/v2/mix/order/cancel-plan-order";
    private static final String OPEN = "/api/v2/mix/order/orders-plan-pending";
    private static final String PAST = "/api/v2/mix/order/orders-plan-history";
    private static final MockResponse NONE = ok("{\"entrustedList\": null, \"endId\": null}");

    private final ScriptedBitget bitget = new ScriptedBitget();
    private final FuturesPlansApi plans = bitget.client.futuresPlans();

    @BeforeEach
    void knowNothing() {
        bitget.server.always(OPEN, NONE);
        bitget.server.always(PAST, NONE);
    }

    @AfterEach
    void close() {
        bitget.close();
    }

    private static PlacePlanOrderRequest trigger() {
        return PlacePlanOrderRequest.builder()
                .planType(PlanType.NORMAL)
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginMode(MarginMode.CROSSED)
                .marginCoin("USDT")
                .size(new BigDecimal("0.01"))
                .triggerPrice(new BigDecimal("36000"))
                .triggerType(TriggerType.MARK_PRICE)
                .side(Side.BUY)
                .orderType(OrderType.MARKET)
                .clientOid("mine")
                .build();
    }

    private static PlaceTpslOrderRequest stop() {
        return PlaceTpslOrderRequest.builder()
                .planType(PlanType.POSITION_LOSS)
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginCoin("USDT")
                .triggerPrice(new BigDecimal("35000"))
                .holdSide(HoldSide.LONG)
                .clientOid("mine")
                .build();
    }

    private static PlacePositionTpslRequest.Builder both() {
        PlacePositionTpslRequest.Builder builder = PlacePositionTpslRequest.builder();
        builder.symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginCoin("USDT")
                .holdSide(HoldSide.LONG)
                .takeProfitTriggerPrice(new BigDecimal("38000"))
                .takeProfitClientOid("tp")
                .stopLossTriggerPrice(new BigDecimal("35000"))
                .stopLossClientOid("sl");
        return builder;
    }

    private static CancelPlanOrdersRequest cancel() {
        return CancelPlanOrdersRequest.builder()
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .addOrders(PlanCancellation.builder().clientOid("mine").build())
                .build();
    }

    private static MockResponse listed(String orderId, String clientOid, String status, String triggerPrice) {
        return listed(item(orderId, clientOid, status, triggerPrice));
    }

    private static MockResponse listed(String... items) {
        return ok("{\"entrustedList\": [" + String.join(",", items) + "], \"endId\": \"1\"}");
    }

    private static String item(String orderId, String clientOid, String status, String triggerPrice) {
        return """
                {"planType": "normal_plan", "symbol": "BTCUSDT", "orderId": "%s", "clientOid": "%s",
                 "planStatus": "%s", "triggerPrice": "%s", "cTime": "%d"}""".formatted(orderId, clientOid, status, triggerPrice, MADE);
    }

    private static OrderAck ack(String orderId, String clientOid) {
        return OrderAck.builder().orderId(orderId).clientOid(clientOid).build();
    }

    @Test
    void lostOrderIsFoundAmongTheOpenOnes() {
        bitget.server.on(PLACE, LOST);
        bitget.server.on(OPEN, listed("1", "mine", "live", "36000"));

        assertThat(plans.placeOrder(trigger())).isEqualTo(ack("1", "mine"));

        assertThat(bitget.server.requests(PLACE)).hasSize(1);
        assertThat(bitget.server.targets(OPEN))
                .containsExactly(OPEN + "?productType=USDT-FUTURES&planType=normal_plan&symbol=BTCUSDT&clientOid=mine");
        assertThat(bitget.server.requests(PAST)).isEmpty();
    }

    @Test
    void lostStopThatTriggeredAtOnceIsFoundInTheHistoryOfItsKind() {
        bitget.server.on(PLACE_TPSL, LOST);
        bitget.server.on(PAST, listed("1", "mine", "fail_execute", "35000"));

        assertThat(plans.placeTpsl(stop())).isEqualTo(ack("1", "mine"));

        assertThat(bitget.server.targets(PAST))
                .containsExactly(PAST + "?productType=USDT-FUTURES&planType=profit_loss&symbol=BTCUSDT&clientOid=mine");
    }

    @Test
    void lostOrderThatStaysAbsentIsUnknownAndSentOnce() {
        bitget.server.on(PLACE, LOST);
        bitget.server.on(OPEN, listed("1", "other", "live", "36000"));

        assertThatThrownBy(() -> plans.placeOrder(trigger()))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.clientOrderIds()).containsExactly("mine"));
        assertThat(bitget.server.requests(PLACE)).hasSize(1);
    }

    @Test
    void stopsPassWhenTradingIsHalted() {
        bitget.client.halt("maintenance");
        bitget.server.on(PLACE_TPSL, ok("{\"orderId\":\"1\",\"clientOid\":\"mine\"}"));

        plans.placeTpsl(stop());

        assertThat(bitget.intents).extracting(OrderIntent::reducesOnly).containsExactly(true);
    }

    @Test
    void lostModificationTookEffectWhenTheOrderIsAsAsked() {
        bitget.server.on(MODIFY_TPSL, LOST);
        bitget.server.on(OPEN, listed("1", "mine", "live", "35000"), listed("1", "mine", "live", "35100.0"));

        OrderAck modified = plans.modifyTpsl(ModifyTpslOrderRequest.builder()
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginCoin("USDT")
                .orderId("1")
                .triggerPrice(new BigDecimal("35100"))
                .build());

        assertThat(modified).isEqualTo(ack("1", "mine"));
        assertThat(bitget.server.requests(MODIFY_TPSL)).hasSize(1);
    }

    @Test
    void takeProfitAndStopLossAreIdentifiedAndJournalledEachForItself() throws Exception {
        bitget.server.on(PLACE_BOTH, ok("[{\"orderId\":\"1\"},{\"orderId\":\"2\"}]"));

        List<PositionTpslAck> acks = plans.placePositionTpsl(PlacePositionTpslRequest.builder()
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginCoin("USDT")
                .holdSide(HoldSide.LONG)
                .takeProfitTriggerPrice(new BigDecimal("38000"))
                .stopLossTriggerPrice(new BigDecimal("35000"))
                .build());

        assertThat(acks).extracting(PositionTpslAck::orderId).containsExactly("1", "2");
        String takeProfit =
                bitget.server.body(PLACE_BOTH).get("stopSurplusClientOid").asText();
        String stopLoss =
                bitget.server.body(PLACE_BOTH).get("stopLossClientOid").asText();
        assertThat(takeProfit).matches("[A-Za-z0-9]{24}").isNotEqualTo(stopLoss);
        assertThat(bitget.intents).extracting(OrderIntent::id).containsExactly(takeProfit, stopLoss);
        assertThat(bitget.intents.get(0).parameters()).contains("38000").doesNotContain("35000", stopLoss);
        assertThat(bitget.intents.get(1).parameters()).contains("35000").doesNotContain("38000", takeProfit);
    }

    @Test
    void lostTakeProfitAndStopLossAreFoundEachForItself() {
        bitget.server.on(PLACE_BOTH, LOST);
        bitget.server.always(OPEN, listed(item("1", "tp", "live", "38000"), item("2", "sl", "live", "35000")));

        List<PositionTpslAck> acks = plans.placePositionTpsl(both().build());

        assertThat(acks)
                .containsExactly(
                        PositionTpslAck.builder()
                                .orderId("1")
                                .takeProfitClientOid("tp")
                                .build(),
                        PositionTpslAck.builder()
                                .orderId("2")
                                .stopLossClientOid("sl")
                                .build());
        assertThat(bitget.server.requests(PLACE_BOTH)).hasSize(1);
    }

    @Test
    void stopLossThatTheAnswerLeavesOutIsLookedUp() {
        bitget.server.on(PLACE_BOTH, ok("[{\"orderId\":\"1\",\"stopSurplusClientOid\":\"tp\"}]"));

        assertThatThrownBy(() -> plans.placePositionTpsl(both().build()))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.outcomes())
                                .isEqualTo(Map.of("tp", OrderOutcome.ACCEPTED, "sl", OrderOutcome.UNKNOWN)));
    }

    @Test
    void failedCancelWithoutACodeIsSettledByTheOrder() {
        MockResponse failed = ok("""
                {"successList": [], "failureList": [{"orderId": "", "clientOid": "mine", "errorMsg": "notExistend"}]}""");
        bitget.server.on(CANCEL, failed, failed);
        bitget.server.on(PAST, listed("1", "mine", "cancelled", "36000"), listed("1", "mine", "executed", "36000"));

        BatchResult cancelled = plans.cancelOrders(cancel());
        BatchResult executed = plans.cancelOrders(cancel());

        assertThat(cancelled.successList()).containsExactly(ack("1", "mine"));
        assertThat(executed.successList()).isEmpty();
        assertThat(executed.failureList())
                .singleElement()
                .satisfies(failure -> assertThat(failure.clientOid()).contains("mine"));
    }

    @Test
    void orderIsFoundByItsClientId() {
        bitget.server.on(OPEN, listed("1", "mine", "live", "36000"));

        assertThat(plans.findOrder(ProductType.USDT_FUTURES, PlanType.NORMAL, "BTCUSDT", "mine"))
                .hasValueSatisfying(order -> assertThat(order.status()).isEqualTo(PlanStatus.LIVE));
        assertThat(plans.findOrder(ProductType.USDT_FUTURES, PlanType.NORMAL, "BTCUSDT", "mine"))
                .isEmpty();
    }
}
