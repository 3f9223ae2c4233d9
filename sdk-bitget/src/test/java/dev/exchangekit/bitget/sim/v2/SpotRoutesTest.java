package dev.exchangekit.bitget.sim.v2;

import static dev.exchangekit.bitget.sim.v2.ClassicCalls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotRoutesTest {
    private static final String TRADE = "/api/v2/spot/trade/";
    private static final String REST = "'symbol':'BTCUSDT','side':'buy','orderType':'limit','force':'gtc',";

    private final ClassicCalls calls = new ClassicCalls();

    @AfterEach
    void stop() {
        calls.close();
    }

    private String place(String terms) throws IOException {
        return calls.post(TRADE + "place-order", "{" + terms + "}")
                .path("orderId")
                .textValue();
    }

    private String rest(String price) throws IOException {
        return place(REST + "'price':'" + price + "','size':'0.001'");
    }

    private JsonNode info(String id) throws IOException {
        return calls.get(TRADE + "orderInfo?orderId=" + id).path(0);
    }

    private JsonNode open(String query) throws IOException {
        return calls.get(TRADE + "unfilled-orders?symbol=BTCUSDT" + query);
    }

    private JsonNode history(String query) throws IOException {
        return calls.get(TRADE + "history-orders?symbol=BTCUSDT" + query);
    }

    private JsonNode asset(String coin) throws IOException {
        return calls.get("/api/v2/spot/account/assets?coin=" + coin).path(0);
    }

    @Test
    void limitOrderRestsAndCanBeCancelled() throws IOException {
        JsonNode answer =
                calls.post(TRADE + "place-order", "{" + REST + "'price':'62000.5','size':'0.002','clientOid':'dip#1'}");
        assertThat(answer.path("clientOid").textValue()).isEqualTo("dip#1");
        String id = answer.path("orderId").textValue();

        JsonNode order = open("").path(0);
        assertThat(order.path("orderId").textValue()).isEqualTo(id);
        assertThat(order.path("priceAvg").textValue()).isEqualTo("62000.5");
        assertThat(order.path("basePrice").textValue()).isEqualTo("0");
        assertThat(order.path("status").textValue()).isEqualTo("live");
        assertThat(order.path("force").textValue()).isEqualTo("gtc");
        assertThat(order.path("tpslType").textValue()).isEqualTo("normal");
        assertThat(asset("USDT").path("frozen").textValue()).isEqualTo("124.001");

        calls.post(TRADE + "cancel-order", "{'symbol':'BTCUSDT','clientOid':'dip#1'}");
        assertThat(open("")).isEmpty();
        JsonNode cancelled = calls.get(TRADE + "orderInfo?clientOid=dip%231").path(0);
        assertThat(cancelled.path("status").textValue()).isEqualTo("cancelled");
        assertThat(cancelled.path("cancelReason").textValue()).isEqualTo("normal_cancel");
        assertThat(asset("USDT").path("frozen").textValue()).isEqualTo("0");
    }

    @Test
    void marketBuySpendsQuoteCoin() throws IOException {
        String id = place("'symbol':'BTCUSDT','side':'buy','orderType':'market','force':'gtc','size':'640'");
        JsonNode order = info(id);
        assertThat(order.path("size").textValue()).isEqualTo("640");
        assertThat(order.path("status").textValue()).isEqualTo("filled");
        assertThat(new BigDecimal(order.path("baseVolume").asText()))
                .isBetween(new BigDecimal("0.0099"), new BigDecimal("0.01"));
        assertThat(order.path("feeDetail").textValue()).contains("\"BTC\"", "\"newFees\"");
        JsonNode fill = calls.get(TRADE + "fills?symbol=BTCUSDT&orderId=" + id).path(0);
        assertThat(fill.path("side").textValue()).isEqualTo("buy");
        assertThat(fill.path("tradeScope").textValue()).isEqualTo("taker");
        assertThat(fill.path("feeDetail").path("feeCoin").textValue()).isEqualTo("BTC");
        assertThat(fill.path("feeDetail").path("totalFee").textValue()).startsWith("-0.0000");
    }

    @Test
    void marketSellSellsBaseCoin() throws IOException {
        String id = place("'symbol':'BTCUSDT','side':'sell','orderType':'market','force':'ioc','size':'0.01'");
        assertThat(info(id).path("baseVolume").textValue()).isEqualTo("0.01");
        assertThat(texts(calls.get("/api/v2/spot/account/bills?coin=USDT"), "businessType"))
                .contains("SELL");
        assertThat(asset("BTC").path("available").textValue()).isEqualTo("4.99");
    }

    @Test
    void postOnlyOrderThatWouldTakeIsCancelled() throws IOException {
        String id = place("'symbol':'BTCUSDT','side':'buy','orderType':'limit','force':'post_only',"
                + "'price':'65000','size':'0.001'");
        assertThat(info(id).path("status").textValue()).isEqualTo("cancelled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'side':'buy','orderType':'limit','force':'gtc','price':'62000'                          | 40019",
                "'side':'buy','orderType':'limit','force':'gtc','size':'1'                               | 40019",
                "'side':'buy','orderType':'limit','price':'62000','size':'1'                             | 40019",
                "'side':'bid','orderType':'limit','force':'gtc','price':'62000','size':'1'               | 40020",
                "'side':'buy','orderType':'limit','force':'gtc','price':'62000','size':'0.0000001'       | 22038",
                "'side':'buy','orderType':'limit','force':'gtc','price':'62000','size':'0.00001'         | 45110",
                "'side':'buy','orderType':'limit','force':'gtc','price':'62000.001','size':'0.01'        | 43028",
                "'side':'buy','orderType':'limit','force':'gtc','price':'90000','size':'0.01'            | 43009",
                "'side':'sell','orderType':'limit','force':'gtc','price':'10000','size':'0.01'           | 43008",
                "'side':'buy','orderType':'limit','force':'gtc','price':'62000','size':'100'             | 43012",
                "'side':'buy','orderType':'limit','force':'gtc','price':'62000','size':'2000000'         | 43007",
                "'side':'buy','orderType':'limit','force':'gtc','price':'62000','size':'1','clientOid':'a b' | 40305",
                "'side':'buy','orderType':'limit','force':'gtc','price':'62000','size':'0.01',"
                        + "'presetTakeProfitPrice':'61000' | 43013",
                "'side':'buy','orderType':'limit','force':'gtc','price':'62000','size':'0.01',"
                        + "'presetStopLossPrice':'63000' | 43015"
            },
            quoteCharacter = '^')
    void ordersThatCannotBeAreRefused(String terms, String code) throws IOException {
        assertThat(calls.refused(TRADE + "place-order", "{'symbol':'BTCUSDT'," + terms + "}"))
                .isEqualTo(code);
        assertThat(open("")).isEmpty();
    }

    @Test
    void clientOrderIdServesOnce() throws IOException {
        String order = "{" + REST + "'price':'62000','size':'0.001','clientOid':'once'}";
        calls.post(TRADE + "place-order", order);
        assertThat(calls.refused(TRADE + "place-order", order)).isEqualTo("43118");
    }

    @Test
    void callIsRefusedWhenItIsOlderThanItMayBe() throws IOException {
        long now = calls.clock.millis();
        String order = REST + "'price':'62000','size':'0.001',";
        assertThat(calls.refused(
                        TRADE + "place-order",
                        "{" + order + "'requestTime':'" + (now - 3001) + "','receiveWindow':'3000'}"))
                .isEqualTo("40078");
        assertThat(calls.refused(TRADE + "unfilled-orders?receiveWindow=60001&requestTime=" + now))
                .isEqualTo("40079");
        place(order + "'requestTime':'" + (now - 3000) + "','receiveWindow':'3000'");
    }

    @Test
    void unknownOrFinishedOrdersCannotBeCancelled() throws IOException {
        assertThat(calls.refused(TRADE + "cancel-order", "{'symbol':'BTCUSDT','orderId':'17'}"))
                .isEqualTo("43001");
        assertThat(calls.refused(TRADE + "cancel-order", "{'symbol':'BTCUSDT'}"))
                .isEqualTo("40924");
        assertThat(calls.refused(TRADE + "orderInfo?clientOid=none")).isEqualTo("43001");
        String id = rest("62000");
        String cancel = "{'symbol':'BTCUSDT','orderId':'" + id + "'}";
        calls.post(TRADE + "cancel-order", cancel);
        assertThat(calls.refused(TRADE + "cancel-order", cancel)).isEqualTo("50062");
    }

    @Test
    void ordersOfABatchFailOneByOne() throws IOException {
        JsonNode answer = calls.post(
                TRADE + "batch-orders",
                "{'batchMode':'multiple','orderList':["
                        + "{'symbol':'BTCUSDT','side':'buy','orderType':'limit','force':'gtc','price':'62000',"
                        + "'size':'0.001','clientOid':'b1'},"
                        + "{'symbol':'ETHUSDT','side':'sell','orderType':'market','force':'gtc','size':'900',"
                        + "'clientOid':'b2'}]}");
        assertThat(texts(answer.path("successList"), "clientOid")).containsExactly("b1");
        JsonNode failed = answer.path("failureList").path(0);
        assertThat(failed.path("clientOid").textValue()).isEqualTo("b2");
        assertThat(failed.path("errorCode").textValue()).isEqualTo("43012");

        String id = answer.path("successList").path(0).path("orderId").textValue();
        JsonNode cancelled = calls.post(
                TRADE + "batch-cancel-order",
                "{'symbol':'BTCUSDT','orderList':[{'orderId':'" + id + "'},{'clientOid':'b2'}]}");
        assertThat(texts(cancelled.path("successList"), "orderId")).containsExactly(id);
        assertThat(texts(cancelled.path("failureList"), "errorCode")).containsExactly("43001");
    }

    @Test
    void symbolIsCancelledAsAWhole() throws IOException {
        rest("62000");
        rest("61000");
        assertThat(calls.post(TRADE + "cancel-symbol-order", "{'symbol':'BTCUSDT'}")
                        .path("symbol")
                        .textValue())
                .isEqualTo("BTCUSDT");
        assertThat(open("")).isEmpty();
    }

    @Test
    void replacedOrderHasANewIdentity() throws IOException {
        String old = rest("62000");
        JsonNode answer = calls.post(
                TRADE + "cancel-replace-order",
                "{'symbol':'BTCUSDT','orderId':'" + old + "','price':'61000','size':'0.002','newClientOid':'next'}");
        assertThat(answer.path("success").textValue()).isEqualTo("success");
        assertThat(answer.path("clientOid").textValue()).isEqualTo("next");
        assertThat(answer.path("orderId").textValue()).isNotEqualTo(old);
        assertThat(info(old).path("status").textValue()).isEqualTo("cancelled");
        assertThat(texts(open(""), "size")).containsExactly("0.002");

        JsonNode failed = calls.post(
                        TRADE + "batch-cancel-replace-order",
                        "{'orderList':[{'symbol':'BTCUSDT','orderId':'" + old + "','price':'61000','size':'0.002'}]}")
                .path(0);
        assertThat(failed.path("success").textValue()).isEqualTo("failure");
        assertThat(failed.path("orderId").textValue()).isEqualTo(old);
        assertThat(failed.path("msg").textValue()).isNotEmpty();
    }

    @Test
    void pagesGoFromNewToOld() throws IOException {
        List<String> ids = List.of(rest("62000"), rest("61900"), rest("61800"));
        assertThat(texts(open("&limit=2"), "orderId")).containsExactly(ids.get(2), ids.get(1));
        assertThat(texts(open("&limit=2&idLessThan=" + ids.get(1)), "orderId")).containsExactly(ids.get(0));
        assertThat(open("&idLessThan=" + ids.get(0))).isEmpty();
        assertThat(calls.refused(TRADE + "unfilled-orders?limit=101")).isEqualTo("40053");
        calls.post(TRADE + "cancel-symbol-order", "{'symbol':'BTCUSDT'}");
        assertThat(texts(history("&limit=1"), "orderId")).containsExactly(ids.get(2));
        calls.clock.advance(Duration.ofDays(91));
        assertThat(history("")).isEmpty();
        assertThat(calls.refused(TRADE + "history-orders?startTime=1&endTime=1700000000000"))
                .isEqualTo("40705");
        assertThat(calls.refused(TRADE + "history-orders?startTime=1700000000000&endTime=1600000000000"))
                .isEqualTo("40707");
    }

    @Test
    void exitsOfAnOrderAreLeftWhenItIsFilled() throws IOException {
        place(REST + "'price':'63990','size':'0.01','presetTakeProfitPrice':'66000','presetStopLossPrice':'60000',"
                + "'executeStopLossPrice':'59900'");
        JsonNode order = open("").path(0);
        assertThat(order.path("presetTakeProfitPrice").textValue()).isEqualTo("66000");
        assertThat(order.path("executeStopLossPrice").textValue()).isEqualTo("59900");
        calls.moveSpot("63900");
        assertThat(open("")).isEmpty();
        assertThat(texts(open("&tpslType=tpsl"), "triggerPrice")).containsExactlyInAnyOrder("66000", "60000");
    }

    @Test
    void stopLossWaitsUnderItsOwnKind() throws IOException {
        String id = place("'symbol':'BTCUSDT','side':'sell','orderType':'market','force':'gtc','size':'0.01',"
                + "'tpslType':'tpsl','triggerPrice':'63000','clientOid':'unused'");
        assertThat(open("")).isEmpty();
        JsonNode order = open("&tpslType=tpsl").path(0);
        assertThat(order.path("triggerPrice").textValue()).isEqualTo("63000");
        assertThat(order.path("clientOid").textValue()).isEmpty();
        assertThat(calls.refused(TRADE + "cancel-order", "{'symbol':'BTCUSDT','orderId':'" + id + "'}"))
                .isEqualTo("43001");
        calls.moveSpot("62990");
        assertThat(open("&tpslType=tpsl")).isEmpty();
        assertThat(texts(history("&tpslType=tpsl"), "status")).containsExactly("filled");
        String other = place("'symbol':'BTCUSDT','side':'sell','orderType':'market','force':'gtc','size':'0.01',"
                + "'tpslType':'tpsl','triggerPrice':'60000'");
        calls.post(TRADE + "cancel-order", "{'tpslType':'tpsl','orderId':'" + other + "'}");
        assertThat(open("&tpslType=tpsl")).isEmpty();
    }

    @Test
    void assetsWithoutBalanceAreShownWhenAsked() throws IOException {
        assertThat(texts(calls.get("/api/v2/spot/account/assets"), "coin"))
                .containsExactly("BTC", "ETH", "SOL", "USDC", "USDT");
        assertThat(asset("usdt").path("available").textValue()).isEqualTo("100000");
    }
}
