package dev.exchangekit.bitget.sim.v3;

import static dev.exchangekit.bitget.sim.v3.Unified.limit;
import static dev.exchangekit.bitget.sim.v3.Unified.market;
import static dev.exchangekit.bitget.sim.v3.Unified.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StrategyRoutesTest {
    private static final String FUTURES = "USDT-FUTURES";

    private final Unified uta = new Unified();

    @AfterEach
    void stop() {
        uta.close();
    }

    private static String strategy(String more) {
        return "{'category':'USDT-FUTURES','symbol':'BTCUSDT'," + more + "}";
    }

    private JsonNode place(String more) throws IOException {
        return uta.post("trade/place-strategy-order", strategy(more));
    }

    private JsonNode pending(String type) throws IOException {
        return uta.get("trade/unfilled-strategy-orders?category=USDT-FUTURES&type=" + type);
    }

    private JsonNode past(String type) throws IOException {
        return uta.get("trade/history-strategy-orders?category=USDT-FUTURES&type=" + type)
                .path("list");
    }

    @Test
    void partOfAPositionIsLeftByOneOrderWithBothPrices() throws IOException {
        uta.place(FUTURES, "buy", market("0.1"));
        JsonNode placed = place("'tpslMode':'partial','qty':'0.04','posSide':'long','clientOid':'both',"
                + "'takeProfit':'66000','tpOrderType':'limit','tpLimitPrice':'65900','stopLoss':'60000'");
        assertThat(placed.path("clientOid").textValue()).isEqualTo("both");
        JsonNode shown = pending("tpsl");
        assertThat(texts(shown, "orderId"))
                .containsExactly(placed.path("orderId").textValue());
        assertThat(shown.at("/0/status").textValue()).isEqualTo("pending");
        assertThat(shown.at("/0/qty").textValue()).isEqualTo("0.04");
        assertThat(shown.at("/0/posSide").textValue()).isEqualTo("long");
        assertThat(shown.at("/0/tpLimitPrice").textValue()).isEqualTo("65900");
        assertThat(shown.at("/0/slOrderType").textValue()).isEqualTo("market");
        assertThat(uta.refusal("trade/order-info?clientOid=both")).isEqualTo("25204");
        assertThat(uta.get("trade/unfilled-orders").path("list")).isEmpty();

        uta.moveTo("59900");

        assertThat(pending("tpsl")).isEmpty();
        assertThat(past("tpsl").at("/0/status").textValue()).isEqualTo("success");
        assertThat(past("tpsl").at("/0/triggerType").textValue()).isEqualTo("stopLoss");
        assertThat(uta.position().path("total").textValue()).isEqualTo("0.06");
        JsonNode order = uta.get("trade/history-orders?category=USDT-FUTURES").at("/list/0");
        assertThat(order.path("orderId")).isNotEqualTo(placed.path("orderId"));
        assertThat(order.path("clientOid").textValue()).isEmpty();
        assertThat(order.path("reduceOnly").textValue()).isEqualTo("YES");
    }

    @Test
    void wholePositionHasOneOrder() throws IOException {
        uta.place(FUTURES, "sell", market("0.1"));
        JsonNode placed = place("'posSide':'short','takeProfit':'60000','tpTriggerBy':'mark'");
        assertThat(uta.refusal("trade/place-strategy-order", strategy("'posSide':'short','takeProfit':'60000'")))
                .isEqualTo("25594");
        assertThat(pending("tpsl").at("/0/qty").textValue()).isEqualTo("0");
        String id = placed.path("orderId").textValue();
        uta.post("trade/modify-strategy-order", "{'orderId':'" + id + "','qty':'1','stopLoss':'66000'}");
        JsonNode shown = pending("tpsl");
        assertThat(texts(shown, "orderId")).containsExactly(id);
        assertThat(shown.at("/0/takeProfit").textValue()).isEqualTo("60000");
        assertThat(shown.at("/0/stopLoss").textValue()).isEqualTo("66000");
        uta.post("trade/close-positions", "{'category':'USDT-FUTURES'}");
        assertThat(past("tpsl").at("/0/status").textValue()).isEqualTo("cancelled");
        assertThat(past("tpsl").at("/0/triggerType").isMissingNode()).isTrue();
    }

    @Test
    void exitsOfOrdersBecomeStrategyOrders() throws IOException {
        uta.place(FUTURES, "buy", market("0.02") + ",'takeProfit':'66000','stopLoss':'60000'");
        JsonNode shown = pending("tpsl");
        assertThat(shown).hasSize(1);
        assertThat(shown.at("/0/qty").textValue()).isEqualTo("0.02");
        assertThat(shown.at("/0/takeProfit").textValue()).isEqualTo("66000");
        assertThat(shown.at("/0/stopLoss").textValue()).isEqualTo("60000");
    }

    @Test
    void modifiedAndCancelledByEitherId() throws IOException {
        uta.place(FUTURES, "buy", market("0.1"));
        JsonNode placed = place("'tpslMode':'partial','qty':'0.04','posSide':'long','clientOid':'mine',"
                + "'takeProfit':'66000','stopLoss':'60000'");
        String same = "{'clientOid':'mine','takeProfit':'66000','stopLoss':'60000','qty':'0.04'}";
        assertThat(uta.refusal("trade/modify-strategy-order", same)).isEqualTo("25600");
        uta.post("trade/modify-strategy-order", "{'clientOid':'mine','stopLoss':'61000','qty':'0.03'}");
        JsonNode shown = pending("tpsl").path(0);
        assertThat(shown.path("stopLoss").textValue()).isEqualTo("61000");
        assertThat(shown.path("takeProfit").textValue()).isEqualTo("66000");
        assertThat(shown.path("qty").textValue()).isEqualTo("0.03");
        String id = placed.path("orderId").textValue();
        assertThat(uta.post("trade/cancel-strategy-order", "{'orderId':'" + id + "'}")
                        .isNull())
                .isTrue();
        assertThat(past("tpsl").at("/0/status").textValue()).isEqualTo("cancelled");
        assertThat(uta.refusal("trade/cancel-strategy-order", "{'clientOid':'mine'}"))
                .isEqualTo("25597");
        assertThat(uta.refusal("trade/modify-strategy-order", "{'orderId':'1','qty':'1'}"))
                .isEqualTo("25597");
    }

    @Test
    void triggerWaitsForAPriceFromWhereItIs() throws IOException {
        JsonNode placed = place("'type':'trigger','side':'buy','qty':'0.02','triggerPrice':'65000','clientOid':'t',"
                + "'triggerOrderType':'limit','triggerOrderPrice':'64900'");
        JsonNode shown = pending("trigger");
        assertThat(shown.at("/0/side").textValue()).isEqualTo("buy");
        assertThat(shown.at("/0/triggerBy").textValue()).isEqualTo("market");
        assertThat(shown.at("/0/triggerOrderPrice").textValue()).isEqualTo("64900");
        assertThat(pending("tpsl")).isEmpty();
        uta.post(
                "trade/modify-strategy-order",
                "{'clientOid':'t','triggerPrice':'65500','triggerBy':'mark','triggerOrderPrice':'65000'}");
        assertThat(uta.refusal("trade/cancel-order", "{'clientOid':'t'}")).isEqualTo("25204");
        assertThat(uta.post("trade/cancel-symbol-order", "{'category':'USDT-FUTURES'}")
                        .path("list"))
                .isEmpty();

        uta.moveTo("65600");

        assertThat(past("trigger").at("/0/orderId")).isEqualTo(placed.path("orderId"));
        assertThat(past("trigger").at("/0/status").textValue()).isEqualTo("success");
        assertThat(uta.get("trade/unfilled-orders").at("/list/0/price").textValue())
                .isEqualTo("65000");
    }

    @Test
    void triggerThatCannotBePaidFails() throws IOException {
        uta.post(
                "trade/place-strategy-order",
                "{'category':'USDT-FUTURES','symbol':'BTCUSDT','type':'trigger','side':'sell','qty':'900',"
                        + "'triggerPrice':'65000'}");
        uta.moveTo("65100");
        assertThat(past("trigger").at("/0/status").textValue()).isEqualTo("failed");
        assertThat(uta.get("trade/history-orders?category=USDT-FUTURES").path("list"))
                .isEmpty();
    }

    @Test
    void spotHasTriggersOnly() throws IOException {
        uta.post(
                "trade/place-strategy-order",
                "{'category':'SPOT','symbol':'BTCUSDT','type':'trigger','side':'buy','qty':'0.01',"
                        + "'triggerPrice':'63000'}");
        assertThat(uta.get("trade/unfilled-strategy-orders?category=SPOT&type=trigger"))
                .hasSize(1);
        assertThat(uta.refusal(
                        "trade/place-strategy-order",
                        "{'category':'SPOT','symbol':'BTCUSDT','posSide':'long','takeProfit':'70000'}"))
                .isEqualTo("25593");
    }

    @Test
    void exitsNeedAPositionOnTheirSide() throws IOException {
        String exit = "'posSide':'long','stopLoss':'60000'";
        assertThat(uta.refusal("trade/place-strategy-order", strategy(exit))).isEqualTo("25601");
        uta.place(FUTURES, "sell", market("0.01"));
        assertThat(uta.refusal("trade/place-strategy-order", strategy(exit))).isEqualTo("25601");
        assertThat(uta.refusal("trade/place-strategy-order", strategy("'posSide':'short','stopLoss':'60000'")))
                .isEqualTo("25588");
        assertThat(uta.refusal(
                        "trade/place-strategy-order",
                        strategy("'posSide':'short','stopLoss':'66000','tpslMode':'partial','qty':'1'")))
                .isEqualTo("25595");
        place("'posSide':'short','stopLoss':'66000','clientOid':'once'");
        assertThat(uta.refusal(
                        "trade/place-order",
                        Unified.order("SPOT", "buy", limit("0.01", "63000") + ",'clientOid':'once'")))
                .isEqualTo("25212");
    }
}
