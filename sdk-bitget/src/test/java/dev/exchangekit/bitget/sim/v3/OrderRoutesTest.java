package dev.exchangekit.bitget.sim.v3;

import static dev.exchangekit.bitget.sim.v3.Unified.limit;
import static dev.exchangekit.bitget.sim.v3.Unified.market;
import static dev.exchangekit.bitget.sim.v3.Unified.order;
import static dev.exchangekit.bitget.sim.v3.Unified.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.front.Fault;
import dev.exchangekit.core.sim.front.Hidden;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRoutesTest {
    private static final String FUTURES = "USDT-FUTURES";

    private final Unified uta = new Unified();

    @AfterEach
    void stop() {
        uta.close();
    }

    @Test
    void limitOrderRestsAndIsShown() throws IOException {
        JsonNode placed = uta.post(
                "trade/place-order",
                order("SPOT", "buy", limit("0.01", "63000") + ",'clientOid':'a.b:/c-1','posSide':'long'"));
        assertThat(placed.path("clientOid").textValue()).isEqualTo("a.b:/c-1");
        JsonNode shown = uta.order(placed.path("orderId").textValue());
        assertThat(shown.path("orderStatus").textValue()).isEqualTo("new");
        assertThat(shown.path("price").textValue()).isEqualTo("63000");
        assertThat(shown.path("timeInForce").textValue()).isEqualTo("gtc");
        assertThat(shown.path("posSide").textValue()).isEmpty();
        assertThat(shown.at("/feeDetail/0/fee").isNull()).isTrue();
        assertThat(uta.get("trade/order-info?clientOid=a.b:/c-1")).isEqualTo(shown);
        assertThat(uta.get("trade/unfilled-orders?category=SPOT&symbol=BTCUSDT").at("/list/0"))
                .isEqualTo(shown);
    }

    @Test
    void spotMarketBuyIsForAnAmount() throws IOException {
        JsonNode bought = uta.order(uta.place("SPOT", "buy", market("500")));
        assertThat(bought.path("orderStatus").textValue()).isEqualTo("filled");
        assertThat(bought.path("amount").textValue()).isEqualTo("500");
        assertThat(bought.path("qty").textValue()).isEqualTo("0");
        assertThat(new BigDecimal(bought.path("cumExecValue").textValue())).isBetween(d("499"), d("500"));
        assertThat(bought.at("/feeDetail/0/feeCoin").textValue()).isEqualTo("BTC");
        assertThat(new BigDecimal(bought.at("/feeDetail/0/fee").textValue())).isPositive();
        assertThat(bought.path("cancelReason").textValue()).isEmpty();
        JsonNode sold = uta.order(uta.place("SPOT", "sell", market("0.01")));
        assertThat(sold.path("qty").textValue()).isEqualTo("0.01");
        assertThat(sold.path("amount").textValue()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "ioc, 63000, ioc_not_full_cancel",
        "fok, 63000, fok_not_full_cancel",
        "post_only, 65000, post_only_fill_cancel"
    })
    void timeInForceEndsOrders(String word, String price, String reason) throws IOException {
        JsonNode shown = uta.order(uta.place(FUTURES, "buy", limit("0.01", price) + ",'timeInForce':'" + word + "'"));
        assertThat(shown.path("orderStatus").textValue()).isEqualTo("cancelled");
        assertThat(shown.path("cancelReason").textValue()).isEqualTo(reason);
        assertThat(shown.path("timeInForce").textValue()).isEqualTo(word);
    }

    @Test
    void sidesAreRealInHedgeMode() throws IOException {
        uta.post("account/set-hold-mode", "{'holdMode':'hedge_mode'}");
        JsonNode opened = uta.order(uta.place(FUTURES, "buy", market("0.02") + ",'posSide':'long'"));
        assertThat(opened.path("tradeSide").textValue()).isEqualTo("open_long");
        assertThat(opened.path("holdMode").textValue()).isEqualTo("hedge_mode");
        uta.place(FUTURES, "sell", market("0.03") + ",'posSide':'short'");
        JsonNode closed = uta.order(uta.place(FUTURES, "sell", market("0.01") + ",'posSide':'long'"));
        assertThat(closed.path("tradeSide").textValue()).isEqualTo("close_long");
        assertThat(closed.path("reduceOnly").textValue()).isEqualTo("YES");
        uta.place(FUTURES, "buy", market("0.01") + ",'posSide':'short'");
        JsonNode positions =
                uta.get("position/current-position?category=USDT-FUTURES").path("list");
        assertThat(texts(positions, "posSide")).containsExactly("long", "short");
        assertThat(texts(positions, "total")).containsExactly("0.01", "0.02");
        assertThat(uta.refusal("trade/place-order", order(FUTURES, "buy", market("0.01"))))
                .isEqualTo("25236");
        assertThat(uta.refusal("trade/place-order", order(FUTURES, "buy", market("0.03") + ",'posSide':'short'")))
                .isEqualTo("25231");
        assertThat(uta.refusal(
                        "trade/place-order",
                        order(FUTURES, "buy", market("0.01") + ",'posSide':'long','reduceOnly':'yes'")))
                .isEqualTo("25236");
    }

    @Test
    void newReduceOnlyOrdersDriveOldOnesOut() throws IOException {
        uta.place(FUTURES, "buy", market("0.03"));
        String first = uta.place(FUTURES, "sell", limit("0.02", "65000") + ",'reduceOnly':'yes'");
        String second = uta.place(FUTURES, "sell", limit("0.01", "65000") + ",'reduceOnly':'yes'");
        JsonNode third = uta.post(
                "trade/place-order",
                order(FUTURES, "sell", limit("0.01", "66000") + ",'reduceOnly':'yes','clientOid':'third'"));
        assertThat(third.path("orderId").isNull()).isTrue();
        assertThat(uta.order(first).path("orderStatus").textValue()).isEqualTo("cancelled");
        assertThat(uta.order(second).path("orderStatus").textValue()).isEqualTo("new");
        assertThat(uta.get("trade/order-info?clientOid=third").path("price").textValue())
                .isEqualTo("66000");
        assertThat(uta.position().path("frozen").textValue()).isEqualTo("0.02");
        assertThat(uta.position().path("available").textValue()).isEqualTo("0.01");
    }

    @Test
    void exitsStandInTheOrderUntilItIsFilled() throws IOException {
        JsonNode shown = uta.order(uta.place(
                FUTURES,
                "buy",
                limit("0.01", "63000")
                        + ",'takeProfit':'66000','tpTriggerBy':'mark','tpOrderType':'limit','tpLimitPrice':'65990',"
                        + "'stopLoss':'60000','slLimitPrice':'59000'"));
        assertThat(shown.path("takeProfit").textValue()).isEqualTo("66000");
        assertThat(shown.path("tpTriggerBy").textValue()).isEqualTo("mark");
        assertThat(shown.path("tpLimitPrice").textValue()).isEqualTo("65990");
        assertThat(shown.path("slOrderType").textValue()).isEqualTo("market");
        String id = shown.path("orderId").textValue();
        uta.post(
                "trade/modify-order",
                "{'orderId':'" + id + "','takeProfit':'0','stopLoss':'61000','slOrderType':'market'}");
        assertThat(uta.order(id).has("takeProfit")).isFalse();
        assertThat(uta.order(id).path("stopLoss").textValue()).isEqualTo("61000");
    }

    @Test
    void changesKeepTheOrder() throws IOException {
        String id = uta.place("SPOT", "buy", limit("0.01", "63000") + ",'clientOid':'mine'");
        JsonNode answer =
                uta.post("trade/modify-order", "{'clientOid':'mine','price':'62000','qty':'0.02','category':'SPOT'}");
        assertThat(answer.path("orderId").textValue()).isEqualTo(id);
        assertThat(uta.order(id).path("qty").textValue()).isEqualTo("0.02");
        assertThat(uta.refusal("trade/modify-order", "{'orderId':'" + id + "','price':'62000'}"))
                .isEqualTo("25571");
        assertThat(uta.refusal("trade/modify-order", "{'orderId':'" + id + "'}"))
                .isEqualTo("25200");
        assertThat(uta.refusal("trade/modify-order", "{'orderId':'" + id + "','qty':'99','autoCancel':'no'}"))
                .isEqualTo("25202");
        assertThat(uta.order(id).path("orderStatus").textValue()).isEqualTo("new");
        assertThat(uta.refusal("trade/modify-order", "{'orderId':'" + id + "','qty':'99','autoCancel':'yes'}"))
                .isEqualTo("25202");
        assertThat(uta.order(id).path("orderStatus").textValue()).isEqualTo("cancelled");
        assertThat(uta.refusal("trade/modify-order", "{'orderId':'" + id + "','qty':'0.01'}"))
                .isEqualTo("25568");
    }

    @Test
    void cancelledOrdersAreNotThereAnyMore() throws IOException {
        String id = uta.place("SPOT", "buy", limit("0.01", "63000"));
        assertThat(uta.refusal("trade/cancel-order", "{'orderId':'" + id + "','category':'USDT-FUTURES'}"))
                .isEqualTo("25204");
        uta.post("trade/cancel-order", "{'orderId':'" + id + "'}");
        JsonNode shown = uta.order(id);
        assertThat(shown.path("orderStatus").textValue()).isEqualTo("cancelled");
        assertThat(shown.path("cancelReason").textValue()).isEqualTo("normal_cancel");
        assertThat(uta.refusal("trade/cancel-order", "{'orderId':'" + id + "'}"))
                .isEqualTo("25204");
        assertThat(uta.refusal("trade/order-info?orderId=1")).isEqualTo("25204");
        assertThat(uta.refusal("trade/order-info")).isEqualTo("25200");
    }

    @Test
    void clientIdsAreFreeAgainWhenTheirOrderIsOver() throws IOException {
        String open = limit("0.01", "63000") + ",'clientOid':'again'";
        uta.place("SPOT", "buy", open);
        assertThat(uta.refusal("trade/place-order", order("SPOT", "buy", open))).isEqualTo("25212");
        uta.post("trade/cancel-order", "{'clientOid':'again'}");
        String second = uta.place("SPOT", "buy", open);
        assertThat(uta.get("trade/order-info?clientOid=again").path("orderId").textValue())
                .isEqualTo(second);
    }

    @Test
    void itemsOfBatchesFailAlone() throws IOException {
        JsonNode placed = uta.post(
                "trade/place-batch",
                "[" + order("SPOT", "buy", limit("0.01", "63000") + ",'clientOid':'one'") + ","
                        + order("SPOT", "buy", limit("99", "63000") + ",'clientOid':'two'") + "]");
        assertThat(texts(placed, "clientOid")).containsExactly("one", "two");
        assertThat(placed.at("/0/code").isMissingNode()).isTrue();
        assertThat(placed.at("/1/code").textValue()).isEqualTo("25202");
        assertThat(placed.at("/1/orderId").textValue()).isEmpty();
        JsonNode modified = uta.post(
                "trade/batch-modify-order",
                "[{'clientOid':'one','price':'62000'},{'clientOid':'two','price':'62000'}]");
        assertThat(modified.at("/1/code").textValue()).isEqualTo("25204");
        JsonNode cancelled = uta.post(
                "trade/cancel-batch",
                "[{'category':'SPOT','symbol':'BTCUSDT','clientOid':'one'},"
                        + "{'category':'SPOT','symbol':'BTCUSDT','clientOid':'two'}]");
        assertThat(cancelled.at("/0/orderId")).isEqualTo(placed.at("/0/orderId"));
        assertThat(cancelled.at("/1/code").textValue()).isEqualTo("25204");
        assertThat(uta.refusal("trade/place-batch", "{}")).isEqualTo("40017");
        assertThat(uta.refusal("trade/place-batch", "[]")).isEqualTo("25200");
        assertThat(uta.refusal(
                        "trade/cancel-batch", "[" + String.join(",", Collections.nCopies(21, "{'orderId':'1'}")) + "]"))
                .isEqualTo("25200");
        assertThat(uta.refusal(
                        "trade/place-batch",
                        "[" + order("SPOT", "buy", market("10")) + "," + order(FUTURES, "buy", market("1")) + "]"))
                .isEqualTo("25200");
    }

    @Test
    void allOrdersOfACategoryAreCancelled() throws IOException {
        String spot = uta.place("SPOT", "buy", limit("0.01", "63000"));
        String futures = uta.place(FUTURES, "buy", limit("0.01", "63000"));
        JsonNode cancelled = uta.post("trade/cancel-symbol-order", "{'category':'USDT-FUTURES'}")
                .path("list");
        assertThat(texts(cancelled, "orderId")).containsExactly(futures);
        assertThat(texts(cancelled, "code")).containsExactly("");
        assertThat(uta.order(spot).path("orderStatus").textValue()).isEqualTo("new");
        assertThat(uta.post("trade/cancel-symbol-order", "{'category':'SPOT','symbol':'ETHUSDT'}")
                        .path("list"))
                .isEmpty();
    }

    @Test
    void positionsAreClosedAtTheMarket() throws IOException {
        uta.place(FUTURES, "sell", market("0.02"));
        assertThat(uta.refusal("trade/close-positions", "{'category':'USDT-FUTURES','posSide':'long'}"))
                .isEqualTo("25227");
        JsonNode closed =
                uta.post("trade/close-positions", "{'category':'USDT-FUTURES'}").path("list");
        assertThat(uta.order(closed.at("/0/orderId").textValue()).path("side").textValue())
                .isEqualTo("buy");
        assertThat(uta.position().isMissingNode()).isTrue();
    }

    @Test
    void coinFuturesHaveTheirOwnNamesAndCountDollars() throws IOException {
        JsonNode placed = uta.post(
                "trade/place-order",
                "{'category':'COIN-FUTURES','symbol':'BTCUSD_CM','side':'buy','orderType':'market','qty':'640'}");
        JsonNode shown = uta.order(placed.path("orderId").textValue());
        assertThat(shown.path("symbol").textValue()).isEqualTo("BTCUSD_CM");
        assertThat(shown.path("cumExecValue").textValue()).isEqualTo("640");
        assertThat(shown.at("/feeDetail/0/feeCoin").textValue()).isEqualTo("BTC");
        assertThat(uta.get("position/current-position?category=COIN-FUTURES")
                        .at("/list/0/marginCoin")
                        .textValue())
                .isEqualTo("BTC");
        assertThat(uta.refusal(
                        "trade/place-order",
                        "{'category':'COIN-FUTURES','symbol':'BTCUSD','side':'buy','orderType':'market','qty':'640'}"))
                .isEqualTo("25100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "MARGIN       | buy  | 'orderType':'market','qty':'10' | 25200",
                "SPOT         | hold | 'orderType':'market','qty':'10' | 25200",
                "SPOT         | buy  | 'orderType':'market' | 25200",
                "SPOT         | buy  | 'orderType':'limit','qty':'1' | 25200",
                "SPOT         | buy  | 'orderType':'market','qty':'10','clientOid':'a b' | 25200",
                "SPOT         | buy  | 'orderType':'limit','qty':'0.0100001','price':'63000' | 25610",
                "SPOT         | buy  | 'orderType':'limit','qty':'0.01','price':'63000.001' | 25244",
                "SPOT         | buy  | 'orderType':'limit','qty':'0.01','price':'70000' | 25206",
                "SPOT         | sell | 'orderType':'limit','qty':'0.01','price':'50000' | 25205",
                "SPOT         | buy  | 'orderType':'limit','qty':'0.000001','price':'63000' | 25611",
                "SPOT         | buy  | 'orderType':'limit','qty':'10000000','price':'63000' | 25208",
                "SPOT         | buy  | 'orderType':'limit','qty':'10','price':'63000' | 25202",
                "SPOT         | buy  | 'orderType':'market','qty':'100','takeProfit':'70000' | 25593",
                "USDT-FUTURES | buy  | 'orderType':'limit','qty':'1000','price':'63000' | 25203",
                "USDT-FUTURES | buy  | 'orderType':'market','qty':'0.01','posSide':'long' | 25236",
                "USDT-FUTURES | buy  | 'orderType':'market','qty':'0.01','reduceOnly':'yes' | 25227",
                "USDT-FUTURES | buy  | 'orderType':'market','qty':'0.01','takeProfit':'60000' | 25585",
                "USDT-FUTURES | sell | 'orderType':'market','qty':'0.01','stopLoss':'60000' | 25588",
                "USDT-FUTURES | buy  | 'orderType':'market','qty':'0.01','stopLoss':'60000.05' | 25607",
                "USDT-FUTURES | sell | 'orderType':'market','qty':'0.01','reduceOnly':'yes','stopLoss':'70000' | 25612"
            })
    void refusalsHaveTheirCodes(String category, String side, String more, String code) throws IOException {
        assertThat(uta.refusal("trade/place-order", order(category, side, more)))
                .isEqualTo(code);
    }

    @Test
    void unlistedAndUnopenedSymbolsAreRefused() throws IOException {
        String rest = "','side':'buy','orderType':'market','qty':'100'}";
        assertThat(uta.refusal("trade/place-order", "{'category':'USDT-FUTURES','symbol':'NONE" + rest))
                .isEqualTo("25100");
        assertThat(uta.refusal("trade/place-order", "{'category':'USDT-FUTURES','symbol':'SOONUSDT" + rest))
                .isEqualTo("25101");
    }

    @Test
    void hiddenOrdersAreThereAllTheSame() throws IOException {
        uta.bitget
                .faults()
                .onNext("/api/v3/trade/place-order", Fault.answerLost().hiding(Hidden.forLookups(2)));
        assertThat(catchThrowable(() -> uta.place("SPOT", "buy", limit("0.01", "63000") + ",'clientOid':'lost'")))
                .isNotNull();
        assertThat(uta.refusal("trade/order-info?clientOid=lost")).isEqualTo("25204");
        assertThat(uta.get("trade/unfilled-orders").path("list")).isEmpty();
        assertThat(uta.get("trade/unfilled-orders").path("list")).hasSize(1);
        assertThat(uta.account().order(SimOrderRef.clientId("lost"))).isPresent();
    }

    private static BigDecimal d(String value) {
        return new BigDecimal(value);
    }
}
