package dev.exchangekit.bitget.spotplan;

import static dev.exchangekit.bitget.ScriptedBitget.MADE;
import static dev.exchangekit.bitget.ScriptedBitget.NOW;
import static dev.exchangekit.bitget.ScriptedBitget.ok;
import static dev.exchangekit.core.testing.ScriptedServer.LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Result;
import dev.exchangekit.bitget.ScriptedBitget;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class PlanWritesTest {
    private static final String BASE = "/api/v2/spot/trade/";
    private static final String PLACE = BASE + "place-plan-order";
    private static final String MODIFY = BASE + "modify-plan-order";
    private static final String CANCEL = BASE + "cancel-plan-order";
    private static final String CURRENT = BASE + "current-plan-order";
    private static final String PAST = BASE + "history-plan-order";
    private static final MockResponse NONE = ok("{\"nextFlag\": false, \"idLessThan\": null, \"orderList\": []}");

    private final ScriptedBitget bitget = new ScriptedBitget();
    private final SpotPlansApi plans = bitget.client.spotPlans();

    @BeforeEach
    void knowNothing() {
        bitget.server.always(CURRENT, NONE);
        bitget.server.always(PAST, NONE);
        bitget.server.always("/api/v2/public/time", ok("{\"serverTime\": \"" + NOW.toEpochMilli() + "\"}"));
    }

    @AfterEach
    void close() {
        bitget.close();
    }

    private static PlacePlanOrderRequest.Builder order() {
        PlacePlanOrderRequest.Builder builder = PlacePlanOrderRequest.builder();
        builder.symbol("BTCUSDT")
                .side(Side.BUY)
                .triggerType(TriggerType.FILL_PRICE)
                .triggerPrice(new BigDecimal("36000"))
                .orderType(OrderType.MARKET)
                .size(BigDecimal.ONE);
        return builder;
    }

    private static CancelPlanOrderRequest cancel() {
        return CancelPlanOrderRequest.builder().orderId("1").build();
    }

    private static ModifyPlanOrderRequest modify() {
        return ModifyPlanOrderRequest.builder()
                .clientOid("mine")
                .triggerPrice(new BigDecimal("36500"))
                .orderType(OrderType.LIMIT)
                .executePrice(new BigDecimal("36501"))
                .size(BigDecimal.ONE)
                .build();
    }

    private static MockResponse page(boolean more, String orderId, String clientOid, String status) {
        return ok("""
                {"nextFlag": %s, "idLessThan": "%s", "orderList": [{"orderId": "%s", "clientOid": "%s",
                 "symbol": "BTCUSDT", "size": "1.0", "triggerPrice": "36500.0", "orderType": "limit",
                 "executePrice": "36501.0", "status": "%s", "side": "buy", "cTime": "%d"}]}""".formatted(more, orderId, orderId, clientOid, status, MADE));
    }

    private static OrderAck ack() {
        return OrderAck.builder().orderId("1").clientOid("mine").build();
    }

    @Test
    void planOrderWithoutAnIdGetsOne() throws IOException {
        bitget.server.on(PLACE, ok("{\"orderId\": \"1\", \"clientOid\": \"any\"}"));

        plans.placeOrder(order().build());

        assertThat(bitget.server.body(PLACE).get("clientOid").asText()).matches("[A-Za-z0-9]{24}");
    }

    @Test
    void lostPlanOrderIsSoughtOnEveryPageOfTheCurrentOnes() {
        bitget.server.on(PLACE, LOST);
        bitget.server.on(CURRENT, page(true, "2", "other", "live"), page(false, "1", "mine", "live"));

        assertThat(plans.placeOrder(order().clientOid("mine").build())).isEqualTo(ack());

        assertThat(bitget.server.requests(PLACE)).hasSize(1);
        assertThat(bitget.server.targets(CURRENT))
                .containsExactly(
                        CURRENT + "?symbol=BTCUSDT&limit=100", CURRENT + "?symbol=BTCUSDT&limit=100&idLessThan=2");
        assertThat(bitget.server.requests(PAST)).isEmpty();
    }

    @Test
    void lostPlanOrderThatTriggeredAtOnceIsFoundAmongThePastOnes() {
        bitget.server.on(PLACE, LOST);
        bitget.server.on(PAST, page(false, "1", "mine", "fail_execute"));

        assertThat(plans.placeOrder(order().clientOid("mine").build())).isEqualTo(ack());

        long now = NOW.toEpochMilli();
        assertThat(bitget.server.targets(PAST))
                .containsExactly(PAST + "?symbol=BTCUSDT&limit=100&startTime="
                        + NOW.minus(Duration.ofDays(90)).toEpochMilli() + "&endTime=" + now);
    }

    @Test
    void lostPlanOrderThatStaysAbsentIsUnknownAndSentOnce() {
        bitget.server.on(PLACE, LOST);

        assertThatThrownBy(() -> plans.placeOrder(order().clientOid("mine").build()))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.clientOrderIds()).containsExactly("mine"));
        assertThat(bitget.server.requests(PLACE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"cancelled, true", "executed, false"})
    void lostCancelIsSettledByThePlanOrder(String status, boolean taken) {
        bitget.server.on(CANCEL, LOST);
        bitget.server.on(PAST, page(false, "1", "mine", status));

        if (taken) {
            assertThat(plans.cancelOrder(cancel()).result()).isEqualTo(Result.SUCCESS);
        } else {
            assertThatThrownBy(() -> plans.cancelOrder(cancel())).isInstanceOf(OrderRejectedException.class);
        }
        assertThat(bitget.server.requests(CANCEL)).hasSize(1);
    }

    @Test
    void cancelThatFailedIsRefused() {
        bitget.server.on(CANCEL, ok("{\"result\": \"failure\"}"));

        assertThatThrownBy(() -> plans.cancelOrder(cancel())).isInstanceOf(OrderRejectedException.class);

        assertThat(bitget.server.requests(CURRENT)).isEmpty();
    }

    @Test
    void lostChangeIsDoneWhenThePlanOrderHasEveryValue() {
        bitget.server.on(MODIFY, LOST);
        bitget.server.on(CURRENT, page(false, "1", "mine", "live"));

        assertThat(plans.modifyOrder(modify())).isEqualTo(ack());

        assertThat(bitget.server.targets(CURRENT)).containsExactly(CURRENT + "?limit=100");
    }

    @Test
    void lostChangeThatDoesNotShowBeforeTheEndIsRefused() {
        bitget.server.on(MODIFY, LOST);
        bitget.server.on(PAST, page(false, "1", "mine", "executed"));
        ModifyPlanOrderRequest other = modify().toBuilder().size(BigDecimal.TEN).build();

        assertThatThrownBy(() -> plans.modifyOrder(other)).isInstanceOf(OrderRejectedException.class);
    }

    @Test
    void planOrderOfAJournalIsFoundAgain() {
        bitget.server.on(PAST, page(false, "1", "mine", "executed"));

        assertThat(plans.findOrder("BTCUSDT", "mine")).map(PlanOrder::orderId).contains("1");
        assertThat(plans.findOrder("BTCUSDT", "mine")).isEmpty();
    }

    @Test
    void limitOrderNeedsThePriceToExecuteAt() {
        assertThatThrownBy(() -> order().orderType(OrderType.LIMIT).build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("executePrice");
        assertThatThrownBy(() -> CancelPlanOrderRequest.builder().build()).isInstanceOf(InvalidRequestException.class);
    }
}
