package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bybit.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.SimSymbol;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalCodesTest {
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
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "spot   | 170121 | 'symbol':'NOPEUSDT','side':'Buy','orderType':'Limit','qty':'1','price':'1'",
                "linear | 10001  | 'symbol':'NOPEUSDT','side':'Buy','orderType':'Limit','qty':'1','price':'1'",
                "linear | 110074 | 'symbol':'SOONUSDT','side':'Buy','orderType':'Limit','qty':'100','price':'1'",
                "inverse| 10001  | 'symbol':'NOPEUSD','side':'Buy','orderType':'Limit','qty':'100','price':'1'",
                "inverse| 110007 | 'symbol':'BTCUSD','side':'Buy','orderType':'Limit','qty':'100','price':'1'",
                "inverse| 10001  | 'symbol':'BTCUSD','side':'Buy','orderType':'Limit','qty':'0.5','price':'60000'",
                "spot   | 170117 | 'symbol':'BTCUSDT','side':'buy','orderType':'Limit','qty':'1','price':'1'",
                "linear | 10001  | 'symbol':'BTCUSDT','side':'buy','orderType':'Limit','qty':'1','price':'1'",
                "spot   | 170116 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Stop','qty':'1','price':'1'",
                "linear | 10001  | 'symbol':'BTCUSDT','side':'Buy','orderType':'Stop','qty':'1','price':'1'",
                "spot   | 170105 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','price':'1'",
                "linear | 10001  | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','price':'1'",
                "spot   | 170105 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'1'",
                "linear | 10001  | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'1'",
                "spot   | 170130 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':1,'price':'1'",
                "linear | 10001  | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'1E1','price':'1'",
                "spot   | 170115 |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'1','price':'1','timeInForce':'X'",
                "linear | 10001  |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'1','price':'1','timeInForce':'X'",
                "spot   | 170355 |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'1','price':'1','timeInForce':'RPI'",
                "linear | 110119 |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'1','price':'1','timeInForce':'RPI'",
                "spot   | 170134 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'60000.05'",
                "linear | 10001  | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'60000.05'",
                "spot   | 170133 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'-1'",
                "spot   | 170193 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'90000'",
                "spot   | 170194 | 'symbol':'BTCUSDT','side':'Sell','orderType':'Limit','qty':'0.01','price':'30000'",
                "linear | 0      | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'90000'",
                "spot   | 170137 |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.0100001','price':'60000'",
                "linear | 10001  | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.0101','price':'60000'",
                "spot   | 170136 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.00001','price':'60000'",
                "linear | 10001  | 'symbol':'ETHUSDT','side':'Buy','orderType':'Limit','qty':'0','price':'3000'",
                "spot   | 170130 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0','price':'60000'",
                "spot   | 170124 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'84','price':'60000'",
                "linear | 10001  | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'1191','price':'60000'",
                "spot   | 170140 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.00002','price':'60000'",
                "linear | 110094 | 'symbol':'ETHUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'300'",
                "spot   | 170131 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'10','price':'60000'",
                "linear | 110007 | 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'100','price':'60000'",
                "linear | 110017 |"
                        + " 'symbol':'BTCUSDT','side':'Sell','orderType':'Market','qty':'0.01','reduceOnly':true",
                "linear | 110017 |"
                        + " 'symbol':'BTCUSDT','side':'Sell','orderType':'Market','qty':'0','reduceOnly':true,'closeOnTrigger':true",
                "linear | 10001  | 'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.01','positionIdx':1",
                "linear | 10001  | 'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.01','positionIdx':3",
                "linear | 10001  |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.01','orderLinkId':'1234567890123456789012345678901234567'",
                "linear | 10001  | 'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.01','orderLinkId':'a"
                        + " b'",
                "linear | 10001  |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'60000','triggerPrice':'1'",
                "linear | 10001  | 'side':'Buy','orderType':'Market','qty':'0.01'",
                "linear | 110092 |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.01','triggerPrice':'60000','triggerDirection':1",
                "linear | 110093 |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.01','triggerPrice':'70000','triggerDirection':2",
                "linear | 10001  |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.01','triggerPrice':'70000','triggerDirection':3",
                "linear | 10001  |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.01','triggerPrice':'70000.05','triggerDirection':1",
                "spot   | 170202 |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'100','orderFilter':'StopOrder'",
                "spot   | 170130 |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'100','orderFilter':'StopOrder','triggerPrice':'0'",
                "spot   | 170131 |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'200000','orderFilter':'tpslOrder','triggerPrice':'70000'",
                "linear | 10001  |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'60000','takeProfit':'59000'",
                "linear | 10001  |"
                        + " 'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'60000','takeProfit':'70000','tpOrderType':'Limit','tpLimitPrice':'69000'"
            })
    void badOrdersGetTheCodeOfTheirMarket(String category, int code, String fields) throws IOException {
        Answer answer = http.post("/v5/order/create", "{'category':'" + category + "'," + fields + "}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).as(answer.message()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"spot, 170213, 170142, 170139, 170141", "linear, 110001, 110010, 110008, 110072"})
    void ordersThatAreNotOpenGetTheCodeOfTheirMarket(
            String category, int unknown, int cancelled, int filled, int duplicate) throws IOException {
        assertThat(order("cancel", category, "'orderLinkId':'none'")).isEqualTo(unknown);
        assertThat(order("amend", category, "'orderId':'none','qty':'0.02'")).isEqualTo(unknown);
        assertThat(place(category, "60000", "one")).isZero();
        assertThat(place(category, "60000", "one")).isEqualTo(duplicate);
        assertThat(order("amend", category, "'orderLinkId':'one','qty':'0.01'")).isEqualTo(10001);
        assertThat(order("amend", category, "'orderLinkId':'one'")).isEqualTo(10001);
        assertThat(order("cancel", category, "'orderLinkId':'one'")).isZero();
        assertThat(order("cancel", category, "'orderLinkId':'one'")).isEqualTo(cancelled);
        assertThat(order("amend", category, "'orderLinkId':'one','qty':'0.02'")).isEqualTo(cancelled);
        assertThat(place(category, "65000", "two")).isZero();
        assertThat(order("cancel", category, "'orderLinkId':'two'")).isEqualTo(filled);
        assertThat(place(category, "60000", "two")).isEqualTo(duplicate);
        assertThat(order("cancel", category, "")).isEqualTo(10001);
    }

    @Test
    void aStoppedMarketTakesNoOrders() throws IOException {
        bybit.sim().setStatus(SimSymbol.spot("BTCUSDT"), SimStatus.CLOSED);
        assertThat(place("spot", "60000", "one")).isEqualTo(170151);
        bybit.sim().setStatus(SimSymbol.linear("BTCUSDT"), SimStatus.SUSPENDED);
        assertThat(place("linear", "60000", "two")).isEqualTo(110074);
    }

    @Test
    void openOrdersAreCapped() throws IOException {
        for (int batch = 0; batch < 50; batch++) {
            String item = "{'symbol':'ETHUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'1000'}";
            String ten = String.join(",", Collections.nCopies(10, item));
            http.post("/v5/order/create-batch", "{'category':'linear','request':[" + ten + "]}");
            http.post("/v5/order/create-batch", "{'category':'spot','request':[" + ten + "]}");
        }
        String one = ",'symbol':'ETHUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'1000'}";
        assertThat(http.post("/v5/order/create", "{'category':'linear'" + one).code())
                .isEqualTo(110020);
        assertThat(http.post("/v5/order/create", "{'category':'spot'" + one).code())
                .isEqualTo(170810);
        assertThat(http.post("/v5/order/cancel-all", "{'category':'linear','symbol':'ETHUSDT'}")
                        .result()
                        .path("list"))
                .hasSize(500);
    }

    @Test
    void bodiesThatAreNotJsonObjectsAreParameterErrors() throws IOException {
        assertThat(http.post("/v5/order/create", "{'category'").code()).isEqualTo(10001);
        assertThat(http.post("/v5/order/create", "[]").code()).isEqualTo(10001);
        assertThat(http.post("/v5/order/create", "{}").code()).isEqualTo(10001);
    }

    private int place(String category, String price, String clientId) throws IOException {
        return order(
                "create",
                category,
                "'side':'Buy','orderType':'Limit','qty':'0.01','price':'" + price + "','orderLinkId':'" + clientId
                        + "'");
    }

    private int order(String what, String category, String fields) throws IOException {
        String body =
                "{'category':'" + category + "','symbol':'BTCUSDT'" + (fields.isEmpty() ? "" : "," + fields) + "}";
        return http.post("/v5/order/" + what, body).code();
    }
}
