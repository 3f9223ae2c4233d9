package dev.exchangekit.bitget.sim.v2;

import static dev.exchangekit.bitget.sim.v2.ClassicCalls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRoutesTest {
    private static final String SPOT = "/api/v2/spot/trade/";
    private static final String MIX = "/api/v2/mix/order/";
    private static final String CONTRACT = "'symbol':'BTCUSDT','productType':'USDT-FUTURES','marginCoin':'USDT'";
    private static final String QUERY = "?productType=USDT-FUTURES&symbol=BTCUSDT";

    private final ClassicCalls calls = new ClassicCalls();

    @AfterEach
    void stop() {
        calls.close();
    }

    private String spotPlan(String terms) throws IOException {
        return calls.post(
                        SPOT + "place-plan-order",
                        "{'symbol':'BTCUSDT','side':'buy','triggerType':'fill_price'," + terms + "}")
                .path("orderId")
                .textValue();
    }

    private JsonNode spotPlans(String list) throws IOException {
        return calls.get(SPOT + list + "?symbol=BTCUSDT").path("orderList");
    }

    private JsonNode plan(String terms) throws IOException {
        return calls.post(
                MIX + "place-plan-order",
                "{" + CONTRACT + ",'marginMode':'crossed','triggerType':'fill_price'," + terms + "}");
    }

    private JsonNode pending(String type) throws IOException {
        return calls.get(MIX + "orders-plan-pending" + QUERY + "&planType=" + type)
                .path("entrustedList");
    }

    private JsonNode past(String type) throws IOException {
        return calls.get(MIX + "orders-plan-history" + QUERY + "&planType=" + type)
                .path("entrustedList");
    }

    private void buy(String size) throws IOException {
        calls.post(
                MIX + "place-order",
                "{" + CONTRACT + ",'marginMode':'crossed','side':'buy','orderType':'market','size':'" + size + "'}");
    }

    private JsonNode tpsl(String terms) throws IOException {
        return calls.post(MIX + "place-tpsl-order", "{" + CONTRACT + ",'holdSide':'buy'," + terms + "}");
    }

    private JsonNode position() throws IOException {
        return calls.get("/api/v2/mix/position/single-position" + QUERY + "&marginCoin=USDT")
                .path(0);
    }

    @Test
    void spotPlanHoldsNothingUntilItIsTriggered() throws IOException {
        String id = spotPlan(
                "'orderType':'market','planType':'total','size':'640','triggerPrice':'63000','clientOid':'dip'");
        JsonNode plan = spotPlans("current-plan-order").path(0);
        assertThat(plan.path("status").textValue()).isEqualTo("live");
        assertThat(plan.path("size").textValue()).isEqualTo("640");
        assertThat(plan.path("planType").textValue()).isEqualTo("total");
        assertThat(calls.get(SPOT + "unfilled-orders")).isEmpty();
        assertThat(calls.get(SPOT + "plan-sub-order?planOrderId=" + id)).isEmpty();
        calls.moveSpot("62990");
        assertThat(spotPlans("current-plan-order")).isEmpty();
        assertThat(spotPlans("history-plan-order").path(0).path("status").textValue())
                .isEqualTo("executed");
        JsonNode made = calls.get(SPOT + "plan-sub-order?planOrderId=" + id).path(0);
        assertThat(made.path("status").textValue()).isEqualTo("success");
        JsonNode order = calls.get(
                        SPOT + "orderInfo?orderId=" + made.path("orderId").textValue())
                .path(0);
        assertThat(order.path("status").textValue()).isEqualTo("filled");
    }

    @Test
    void spotPlanCanBeChangedAndCancelled() throws IOException {
        String id = spotPlan("'orderType':'limit','executePrice':'62900','planType':'total','size':'629',"
                + "'triggerPrice':'63000','clientOid':'dip'");
        calls.post(
                SPOT + "modify-plan-order",
                "{'clientOid':'dip','orderType':'limit','executePrice':'61000','size':'610','triggerPrice':'61100'}");
        JsonNode plan = spotPlans("current-plan-order").path(0);
        assertThat(plan.path("executePrice").textValue()).isEqualTo("61000");
        assertThat(plan.path("triggerPrice").textValue()).isEqualTo("61100");
        assertThat(plan.path("size").textValue()).isEqualTo("610");
        assertThat(calls.post(SPOT + "cancel-plan-order", "{'orderId':'" + id + "'}")
                        .path("result")
                        .textValue())
                .isEqualTo("success");
        assertThat(spotPlans("history-plan-order").path(0).path("status").textValue())
                .isEqualTo("cancelled");
        assertThat(calls.refused(SPOT + "cancel-plan-order", "{'orderId':'" + id + "'}"))
                .isEqualTo("43025");
        spotPlan("'orderType':'market','size':'0.01','triggerPrice':'63000'");
        JsonNode all = calls.post(SPOT + "batch-cancel-plan-order", "{'symbolList':['BTCUSDT']}");
        assertThat(all.path("successList")).hasSize(1);
        assertThat(spotPlans("current-plan-order")).isEmpty();
    }

    @Test
    void spotPlansArePaged() throws IOException {
        spotPlan("'orderType':'market','size':'0.01','triggerPrice':'63000'");
        String second = spotPlan("'orderType':'market','size':'0.01','triggerPrice':'62000'");
        JsonNode page = calls.get(SPOT + "current-plan-order?symbol=BTCUSDT&limit=1");
        assertThat(page.path("nextFlag").booleanValue()).isTrue();
        assertThat(page.path("idLessThan").textValue()).isEqualTo(second);
        JsonNode rest = calls.get(SPOT + "current-plan-order?symbol=BTCUSDT&limit=1&idLessThan=" + second);
        assertThat(rest.path("nextFlag").booleanValue()).isFalse();
        assertThat(rest.path("orderList")).hasSize(1);
    }

    @Test
    void triggerOrderTradesWhenItsPriceComes() throws IOException {
        String id = plan("'planType':'normal_plan','side':'buy','orderType':'limit','price':'62900','size':'0.01',"
                        + "'triggerPrice':'63000','clientOid':'p1','stopLossTriggerPrice':'60000'")
                .path("orderId")
                .textValue();
        JsonNode plan = pending("normal_plan").path(0);
        assertThat(plan.path("planStatus").textValue()).isEqualTo("live");
        assertThat(plan.path("triggerPrice").textValue()).isEqualTo("63000");
        assertThat(plan.path("stopLossTriggerPrice").textValue()).isEqualTo("60000");
        calls.moveFutures("62990");
        assertThat(pending("normal_plan")).isEmpty();
        JsonNode past = past("normal_plan").path(0);
        assertThat(past.path("planStatus").textValue()).isEqualTo("executed");
        assertThat(past.path("executeOrderId").textValue()).isEqualTo(id);
        JsonNode order = calls.get(MIX + "detail" + QUERY + "&clientOid=p1");
        assertThat(order.path("orderSource").textValue()).isEqualTo("plan_limit");
        assertThat(calls.get(MIX + "plan-sub-order?planType=normal_plan&productType=USDT-FUTURES&planOrderId=" + id)
                        .path(0)
                        .path("status")
                        .textValue())
                .isEqualTo("success");
    }

    @Test
    void triggerOrderIsChangedAndCancelled() throws IOException {
        plan("'planType':'normal_plan','side':'buy','orderType':'limit','price':'62900','size':'0.01',"
                + "'triggerPrice':'63000','clientOid':'p1'");
        calls.post(
                MIX + "modify-plan-order",
                "{" + CONTRACT + ",'planType':'normal_plan','clientOid':'p1','newPrice':'61900','newSize':'0.02',"
                        + "'newTriggerPrice':'62000','newTriggerType':'mark_price','newStopSurplusTriggerPrice':'65000'}");
        JsonNode plan = pending("normal_plan").path(0);
        assertThat(plan.path("size").textValue()).isEqualTo("0.02");
        assertThat(plan.path("price").textValue()).isEqualTo("61900");
        assertThat(plan.path("triggerType").textValue()).isEqualTo("mark_price");
        assertThat(plan.path("stopSurplusTriggerPrice").textValue()).isEqualTo("65000");
        JsonNode cancelled = calls.post(
                MIX + "cancel-plan-order", "{" + CONTRACT + ",'orderIdList':[{'clientOid':'p1'},{'orderId':'1'}]}");
        assertThat(texts(cancelled.path("successList"), "clientOid")).containsExactly("p1");
        assertThat(texts(cancelled.path("failureList"), "orderId")).containsExactly("1");
        assertThat(past("normal_plan").path(0).path("planStatus").textValue()).isEqualTo("cancelled");
    }

    @Test
    void trailingOrderFollowsThePriceOnceItIsActive() throws IOException {
        buy("0.02");
        String terms = "'planType':'track_plan','side':'sell','orderType':'market','size':'0.02','reduceOnly':'YES',"
                + "'triggerPrice':'65000',";
        assertThat(calls.refused(
                        MIX + "place-plan-order",
                        "{" + CONTRACT + ",'marginMode':'crossed','triggerType':'fill_price'," + terms
                                + "'callbackRatio':'11'}"))
                .isEqualTo("40020");
        plan(terms + "'callbackRatio':'1'");
        assertThat(pending("normal_plan")).isEmpty();
        assertThat(pending("track_plan").path(0).path("callbackRatio").textValue())
                .isEqualTo("1");
        calls.moveFutures("63500");
        assertThat(pending("track_plan")).hasSize(1);
        calls.moveFutures("65500");
        assertThat(pending("track_plan")).hasSize(1);
        calls.moveFutures("64800");
        assertThat(pending("track_plan")).isEmpty();
        assertThat(past("track_plan").path(0).path("planStatus").textValue()).isEqualTo("executed");
        assertThat(position().isMissingNode()).isTrue();
    }

    @Test
    void exitsOfAPartAndOfTheWholePositionAreListedTogether() throws IOException {
        buy("0.02");
        String part = tpsl("'planType':'profit_plan','triggerPrice':'66000','executePrice':'65900','size':'0.01',"
                        + "'clientOid':'t1'")
                .path("orderId")
                .textValue();
        tpsl("'planType':'pos_loss','triggerPrice':'60000','triggerType':'mark_price'");
        tpsl("'planType':'moving_plan','triggerPrice':'66000','rangeRate':'1','size':'0.02'");
        JsonNode exits = pending("profit_loss");
        assertThat(texts(exits, "planType")).containsExactly("moving_plan", "pos_loss", "profit_plan");
        assertThat(exits.path(2).path("clientOid").textValue()).isEqualTo("t1");
        assertThat(exits.path(2).path("executePrice").textValue()).isEqualTo("65900");
        assertThat(exits.path(1).path("size").textValue()).isEmpty();
        assertThat(position().path("stopLoss").textValue()).isEqualTo("60000");

        calls.post(
                MIX + "modify-tpsl-order",
                "{" + CONTRACT + ",'clientOid':'t1','triggerPrice':'67000','size':'0.02','executePrice':'66900'}");
        assertThat(texts(pending("profit_loss"), "triggerPrice")).contains("67000");
        JsonNode cancelled = calls.post(
                MIX + "cancel-plan-order",
                "{" + CONTRACT + ",'planType':'profit_plan','orderIdList':[{'clientOid':'t1'}]}");
        assertThat(texts(cancelled.path("successList"), "orderId")).containsExactly(part);
        calls.moveFutures("59900");
        assertThat(position().isMissingNode()).isTrue();
        assertThat(pending("profit_loss")).isEmpty();
        assertThat(texts(past("profit_loss"), "planStatus")).containsExactly("cancelled", "executed", "cancelled");
    }

    @Test
    void bothExitsAreSetAtOnce() throws IOException {
        buy("0.02");
        JsonNode answer = calls.post(
                MIX + "place-pos-tpsl",
                "{" + CONTRACT + ",'holdSide':'buy','stopSurplusTriggerPrice':'66000','stopSurplusClientOid':'up',"
                        + "'stopLossTriggerPrice':'60000','stopLossSize':'0.01'}");
        assertThat(answer.path(0).path("stopSurplusClientOid").textValue()).isEqualTo("up");
        assertThat(texts(pending("profit_loss"), "planType")).containsExactly("loss_plan", "pos_profit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'holdSide':'sell','planType':'pos_loss','triggerPrice':'66000'                  | 40837",
                "'holdSide':'long','planType':'pos_loss','triggerPrice':'60000'                  | 40020",
                "'holdSide':'buy','planType':'pos_loss','triggerPrice':'66000'                   | 40834",
                "'holdSide':'buy','planType':'pos_profit','triggerPrice':'60000'                 | 40830",
                "'holdSide':'buy','planType':'profit_plan','triggerPrice':'66000'                | 40019",
                "'holdSide':'buy','planType':'profit_plan','triggerPrice':'66000','size':'5'     | 40757"
            })
    void exitsThatCannotBeAreRefused(String terms, String code) throws IOException {
        buy("0.02");
        assertThat(calls.refused(MIX + "place-tpsl-order", "{" + CONTRACT + "," + terms + "}"))
                .isEqualTo(code);
        assertThat(calls.refused(
                        MIX + "modify-tpsl-order", "{" + CONTRACT + ",'orderId':'1','triggerPrice':'1','size':''}"))
                .isEqualTo("43020");
    }
}
