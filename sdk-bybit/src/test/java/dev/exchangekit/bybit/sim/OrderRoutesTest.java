package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bybit.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.sim.SimSymbol;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRoutesTest {
    private final SimClock clock = SimClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final BybitSimulator bybit =
            BybitSimulator.builder().clock(clock).rateLimits(false).start();
    private final HandSigned http = new HandSigned(bybit);

    @AfterEach
    void stop() {
        http.close();
        bybit.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spot", "linear"})
    void anOrderLivesFromPlacingToCancelling(String category) throws IOException {
        Answer placed = limit(category, "Buy", "0.01", "60000.5", ",'orderLinkId':'a-1'");
        assertThat(placed.code()).as(placed.message()).isZero();
        String id = placed.result().path("orderId").textValue();
        assertThat(placed.result().path("orderLinkId").textValue()).isEqualTo("a-1");
        JsonNode open = lookUp("realtime", category, "orderLinkId=a-1").item(0);
        assertThat(open.path("orderStatus").textValue()).isEqualTo("New");
        assertThat(open.path("cancelType").textValue()).isEqualTo("UNKNOWN");
        assertThat(open.path("avgPrice").textValue()).isEmpty();
        assertThat(open.path("positionIdx").isInt()).isTrue();

        clock.advance(Duration.ofSeconds(1));
        assertThat(call("amend", category, "'orderId':'" + id + "','qty':'0.02','price':'60000.6'")
                        .code())
                .isZero();
        JsonNode amended = lookUp("realtime", category, "").item(0);
        assertThat(amended.path("qty").textValue()).isEqualTo("0.02");
        assertThat(new BigDecimal(amended.path("price").textValue())).isEqualByComparingTo("60000.6");
        assertThat(amended.path("leavesValue").textValue()).isEqualTo("1200.012");
        assertThat(amended.path("updatedTime").asLong()
                        - amended.path("createdTime").asLong())
                .isEqualTo(1000);

        assertThat(call("cancel", category, "'orderLinkId':'a-1'")
                        .result()
                        .path("orderId")
                        .textValue())
                .isEqualTo(id);
        assertThat(lookUp("realtime", category, "").result().path("list")).isEmpty();
        JsonNode cancelled = lookUp("history", category, "").item(0);
        assertThat(cancelled.path("orderStatus").textValue()).isEqualTo("Cancelled");
        assertThat(cancelled.path("cancelType").textValue()).isEqualTo("CancelByUser");
        assertThat(lookUp("realtime", category, "openOnly=1")
                        .item(0)
                        .path("orderId")
                        .textValue())
                .isEqualTo(id);
        assertThat(lookUp("realtime", category, "orderId=" + id)
                        .item(0)
                        .path("orderStatus")
                        .textValue())
                .isEqualTo("Cancelled");
    }

    @Test
    void aSpotMarketBuyIsByQuoteAmountUnlessItSaysOtherwise() throws IOException {
        Answer byAmount = create("'category':'spot','symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'640'");
        JsonNode order = history("spot", byAmount);
        assertThat(order.path("orderStatus").textValue()).isEqualTo("Filled");
        assertThat(order.path("qty").textValue()).isEqualTo("640");
        assertThat(new BigDecimal(order.path("cumExecQty").textValue())).isBetween(d("0.0099"), d("0.01"));
        assertThat(order.path("cumFeeDetail").has("BTC")).isTrue();
        assertThat(order.path("timeInForce").textValue()).isEqualTo("IOC");
        Answer byBase = create("'category':'spot','symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.01',"
                + "'marketUnit':'baseCoin'");
        assertThat(history("spot", byBase).path("cumExecQty").textValue()).isEqualTo("0.01");
        Answer sell = create("'category':'spot','symbol':'BTCUSDT','side':'Sell','orderType':'Market','qty':'0.01'");
        assertThat(history("spot", sell).path("cumFeeDetail").has("USDT")).isTrue();
    }

    @Test
    void fillsAreListedWithTheirFees() throws IOException {
        Answer placed = create("'category':'linear','symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.02'");
        String id = placed.result().path("orderId").textValue();
        Answer fills = http.get("/v5/execution/list", "category=linear&orderId=" + id);
        assertThat(fills.code()).isZero();
        JsonNode fill = fills.item(0);
        assertThat(fill.path("execType").textValue()).isEqualTo("Trade");
        assertThat(fill.path("feeCurrency").textValue()).isEqualTo("USDT");
        assertThat(fill.path("isMaker").booleanValue()).isFalse();
        assertThat(new BigDecimal(fill.path("execFee").textValue()))
                .isEqualByComparingTo(new BigDecimal(fill.path("execValue").textValue()).multiply(d("0.00055")));
        assertThat(http.get("/v5/execution/list", "category=linear&execType=Funding")
                        .result()
                        .path("list"))
                .isEmpty();
    }

    @Test
    void postOnlyIsAcceptedThenCancelled() throws IOException {
        Answer placed = limit("linear", "Buy", "0.01", "66000", ",'timeInForce':'PostOnly'");
        assertThat(placed.code()).isZero();
        JsonNode order = history("linear", placed);
        assertThat(order.path("orderStatus").textValue()).isEqualTo("Cancelled");
        assertThat(order.path("rejectReason").textValue()).isEqualTo("EC_PostOnlyWillTakeLiquidity");
        assertThat(order.path("timeInForce").textValue()).isEqualTo("PostOnly");
    }

    @Test
    void anImmediateOrderLeavesNothingBehind() throws IOException {
        Answer ioc = limit("spot", "Buy", "0.01", "60000", ",'timeInForce':'IOC'");
        assertThat(history("spot", ioc).path("rejectReason").textValue()).isEqualTo("EC_NoImmediateQtyToFill");
        Answer fok = limit("linear", "Buy", "0.01", "65000", ",'timeInForce':'FOK'");
        assertThat(history("linear", fok).path("orderStatus").textValue()).isEqualTo("Filled");
    }

    @Test
    void aPartlyFilledAndCancelledOrderIsNamedByItsMarket() throws IOException {
        String best = http.open("/v5/market/orderbook?category=spot&symbol=BTCUSDT&limit=1")
                .result()
                .at("/a/0/0")
                .textValue();
        Answer spot = limit("spot", "Buy", "0.5", best, "");
        assertThat(lookUp("realtime", "spot", "").item(0).path("orderStatus").textValue())
                .isEqualTo("PartiallyFilled");
        call("cancel", "spot", "'orderId':'" + spot.result().path("orderId").textValue() + "'");
        assertThat(history("spot", spot).path("orderStatus").textValue()).isEqualTo("PartiallyFilledCanceled");
        String perp = http.open("/v5/market/orderbook?category=linear&symbol=BTCUSDT&limit=1")
                .result()
                .at("/a/0/0")
                .textValue();
        Answer linear = limit("linear", "Buy", "1", perp, "");
        call("cancel", "linear", "'orderId':'" + linear.result().path("orderId").textValue() + "'");
        assertThat(history("linear", linear).path("orderStatus").textValue()).isEqualTo("Cancelled");
    }

    @Test
    void protectionIsKeptAndRemovedByZero() throws IOException {
        Answer placed = limit("linear", "Buy", "0.01", "60000", ",'takeProfit':'70000','stopLoss':'50000'");
        String id = placed.result().path("orderId").textValue();
        assertThat(lookUp("realtime", "linear", "").item(0).path("takeProfit").textValue())
                .isEqualTo("70000");
        assertThat(call("amend", "linear", "'orderId':'" + id + "','takeProfit':'0'")
                        .code())
                .isZero();
        JsonNode order = lookUp("realtime", "linear", "").item(0);
        assertThat(order.path("takeProfit").textValue()).isEmpty();
        assertThat(order.path("stopLoss").textValue()).isEqualTo("50000");
    }

    @Test
    void batchItemsSucceedAndFailByThemselves() throws IOException {
        String item = "{'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'60000',"
                + "'orderLinkId':'%s'}";
        Answer placed = http.post(
                "/v5/order/create-batch",
                "{'category':'linear','request':[" + item.formatted("b1") + "," + item.formatted("b2") + ","
                        + item.formatted("b1") + "]}");
        assertThat(placed.code()).isZero();
        assertThat(codes(placed)).containsExactly(0, 0, 110072);
        assertThat(placed.item(0).path("createAt").textValue()).isEqualTo(Long.toString(clock.millis()));
        assertThat(placed.item(2).path("orderId").textValue()).isEmpty();
        Answer amended = http.post(
                "/v5/order/amend-batch",
                "{'category':'linear','request':[{'symbol':'BTCUSDT','orderLinkId':'b1','qty':'0.03'},"
                        + "{'symbol':'BTCUSDT','orderLinkId':'b9','qty':'0.03'}]}");
        assertThat(codes(amended)).containsExactly(0, 110001);
        Answer cancelled = http.post(
                "/v5/order/cancel-batch",
                "{'category':'linear','request':[{'symbol':'BTCUSDT','orderLinkId':'b1'},"
                        + "{'symbol':'BTCUSDT','orderLinkId':'b1'}]}");
        assertThat(codes(cancelled)).containsExactly(0, 110010);
        assertThat(bybit.orders("b1")).isEqualTo(1);
    }

    @Test
    void batchesHaveASize() throws IOException {
        assertThat(http.post("/v5/order/cancel-batch", "{'category':'linear','request':[]}")
                        .code())
                .isEqualTo(10001);
        String item = "{'symbol':'BTCUSDT','orderLinkId':'x'}";
        String eleven = String.join(",", Collections.nCopies(11, item));
        assertThat(http.post("/v5/order/cancel-batch", "{'category':'spot','request':[" + eleven + "]}")
                        .code())
                .isEqualTo(10001);
        assertThat(http.post("/v5/order/cancel-batch", "{'category':'linear','request':[" + eleven + "]}")
                        .code())
                .isZero();
    }

    @Test
    void cancelAllNeedsAScopeOnLinearOnly() throws IOException {
        limit("linear", "Buy", "0.01", "60000", "");
        limit("spot", "Buy", "0.01", "60000", "");
        assertThat(http.post("/v5/order/cancel-all", "{'category':'linear'}").code())
                .isEqualTo(10001);
        assertThat(http.post(
                                "/v5/order/cancel-all",
                                "{'category':'linear','settleCoin':'USDT','orderFilter':'StopOrder'}")
                        .result()
                        .path("list"))
                .isEmpty();
        Answer linear = http.post("/v5/order/cancel-all", "{'category':'linear','settleCoin':'USDT'}");
        assertThat(linear.result().path("list")).hasSize(1);
        assertThat(linear.result().path("success").textValue()).isEqualTo("1");
        assertThat(http.post("/v5/order/cancel-all", "{'category':'spot'}")
                        .result()
                        .path("list"))
                .hasSize(1);
    }

    @Test
    void pagesOfAnythingJoinWhileMoreArrives() throws IOException {
        List<String> placed = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            placed.add(
                    0,
                    limit("linear", "Buy", "0.01", "60000", "")
                            .result()
                            .path("orderId")
                            .textValue());
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = lookUp(
                    "realtime",
                    "linear",
                    "limit=3" + (cursor.isEmpty() ? "" : "&cursor=" + cursor.replace("%", "%25")));
            page.result()
                    .path("list")
                    .forEach(order -> seen.add(order.path("orderId").textValue()));
            cursor = page.result().path("nextPageCursor").textValue();
            assertThat(cursor).matches("|page_token%3D\\d+%26");
            limit("linear", "Buy", "0.01", "59000", "");
        } while (!cursor.isEmpty());
        assertThat(seen).isEqualTo(placed);
    }

    @Test
    void historyHasAWindowOfSevenDays() throws IOException {
        create("'category':'linear','symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.01'");
        Answer cancelled = limit("linear", "Buy", "0.01", "60000", ",'timeInForce':'IOC'");
        clock.advance(Duration.ofHours(25));
        assertThat(lookUp("history", "linear", "").result().path("list")).hasSize(1);
        assertThat(lookUp(
                                "history",
                                "linear",
                                "orderId=" + cancelled.result().path("orderId").textValue())
                        .result()
                        .path("list"))
                .isEmpty();
        clock.advance(Duration.ofDays(7));
        assertThat(lookUp("history", "linear", "").result().path("list")).isEmpty();
        long start = clock.millis() - Duration.ofDays(9).toMillis();
        assertThat(lookUp("history", "linear", "startTime=" + start).result().path("list"))
                .hasSize(1);
        assertThat(http.get("/v5/execution/list", "category=linear&startTime=" + start)
                        .result()
                        .path("list"))
                .isNotEmpty();
        assertThat(lookUp("history", "linear", "startTime=" + start + "&endTime=" + clock.millis())
                        .code())
                .isEqualTo(10001);
    }

    @Test
    void theMarketMakerFillsWhatItRunsInto() throws IOException {
        Answer placed = limit("linear", "Buy", "0.01", "63000", "");
        bybit.marketMaker().moveTo(SimSymbol.linear("BTCUSDT"), d("62000"));
        JsonNode order = history("linear", placed);
        assertThat(order.path("orderStatus").textValue()).isEqualTo("Filled");
        assertThat(new BigDecimal(order.path("avgPrice").textValue())).isEqualByComparingTo("63000");
    }

    private Answer limit(String category, String side, String quantity, String price, String more) throws IOException {
        return create("'category':'" + category + "','symbol':'BTCUSDT','side':'" + side
                + "','orderType':'Limit','qty':'" + quantity + "','price':'" + price + "'" + more);
    }

    private Answer create(String fields) throws IOException {
        return http.post("/v5/order/create", "{" + fields + "}");
    }

    private Answer call(String what, String category, String fields) throws IOException {
        return http.post("/v5/order/" + what, "{'category':'" + category + "','symbol':'BTCUSDT'," + fields + "}");
    }

    private Answer lookUp(String what, String category, String more) throws IOException {
        return http.get(
                "/v5/order/" + what, "category=" + category + "&symbol=BTCUSDT" + (more.isEmpty() ? "" : "&" + more));
    }

    private JsonNode history(String category, Answer placed) throws IOException {
        assertThat(placed.code()).as(placed.message()).isZero();
        return lookUp(
                        "history",
                        category,
                        "orderId=" + placed.result().path("orderId").textValue())
                .item(0);
    }

    private static List<Integer> codes(Answer batch) {
        List<Integer> codes = new ArrayList<>();
        batch.json()
                .at("/retExtInfo/list")
                .forEach(item -> codes.add(item.path("code").intValue()));
        return codes;
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}
