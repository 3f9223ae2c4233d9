package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bybit.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountRoutesTest {
    private final SimClock clock = SimClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final BybitSimulator bybit =
            BybitSimulator.builder().clock(clock).rateLimits(false).start();
    private final HandSigned http = new HandSigned(bybit);

    @AfterEach
    void stop() {
        http.close();
        bybit.close();
    }

    @Test
    void theWalletShowsWhatOrdersAndPositionsHold() throws IOException {
        create("spot", "'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.1','price':'60000'");
        create("linear", "'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.1'");
        JsonNode wallet = http.get("/v5/account/wallet-balance", "accountType=UNIFIED&coin=USDT,BTC")
                .item(0);
        assertThat(wallet.path("coin")).hasSize(2);
        JsonNode usdt = wallet.path("coin").get(1);
        assertThat(usdt.path("coin").textValue()).isEqualTo("USDT");
        assertThat(decimal(usdt, "locked")).isEqualByComparingTo("6000");
        assertThat(decimal(usdt, "totalPositionIM")).isBetween(new BigDecimal("630"), new BigDecimal("650"));
        assertThat(decimal(usdt, "walletBalance")).isLessThan(new BigDecimal("100000"));
        assertThat(decimal(usdt, "equity"))
                .isEqualByComparingTo(decimal(usdt, "walletBalance").add(decimal(usdt, "unrealisedPnl")));
        assertThat(decimal(wallet, "totalEquity")).isGreaterThan(decimal(wallet, "totalAvailableBalance"));
        assertThat(http.get("/v5/account/wallet-balance", "accountType=UNIFIED")
                        .item(0)
                        .path("coin"))
                .hasSize(5);
        assertThat(http.get("/v5/account/wallet-balance", "accountType=SPOT").code())
                .isEqualTo(10001);
    }

    @Test
    void theMarginModeIsTheAccounts() throws IOException {
        assertThat(http.get("/v5/account/info", "").result().path("marginMode").textValue())
                .isEqualTo("REGULAR_MARGIN");
        Answer set = http.post("/v5/account/set-margin-mode", "{'setMarginMode':'ISOLATED_MARGIN'}");
        assertThat(set.code()).isZero();
        assertThat(set.result().path("reasons").isArray()).isTrue();
        assertThat(http.post("/v5/account/set-margin-mode", "{'setMarginMode':'ISOLATED_MARGIN'}")
                        .code())
                .isEqualTo(110026);
        assertThat(http.get("/v5/account/info", "").result().path("marginMode").textValue())
                .isEqualTo("ISOLATED_MARGIN");
    }

    @Test
    void feeRatesAreThoseOfTheMarket() throws IOException {
        Answer spot = http.get("/v5/account/fee-rate", "category=spot&symbol=BTCUSDT");
        assertThat(spot.result().path("category").textValue()).isEqualTo("spot");
        assertThat(spot.item(0).path("makerFeeRate").textValue()).isEqualTo("0.001");
        Answer linear = http.get("/v5/account/fee-rate", "category=linear");
        assertThat(linear.result().has("category")).isFalse();
        assertThat(linear.result().path("list")).hasSize(5);
        assertThat(linear.item(0).path("takerFeeRate").textValue()).isEqualTo("0.00055");
        assertThat(http.get("/v5/account/fee-rate", "").code()).isEqualTo(10001);
    }

    @Test
    void coinsAreThoseOfTheInstruments() throws IOException {
        assertThat(http.get("/v5/asset/coin/query-info", "").result().path("rows"))
                .hasSize(6);
        assertThat(http.get("/v5/asset/coin/query-info", "coin=BTC").result().path("rows"))
                .hasSize(1);
    }

    @Test
    void aPositionOpensGrowsAndCloses() throws IOException {
        assertThat(positions("symbol=BTCUSDT").path("list").get(0).path("side").textValue())
                .isEmpty();
        create("linear", "'symbol':'BTCUSDT','side':'Sell','orderType':'Market','qty':'0.1'");
        JsonNode open = positions("settleCoin=USDT").path("list").get(0);
        assertThat(open.path("side").textValue()).isEqualTo("Sell");
        assertThat(open.path("size").textValue()).isEqualTo("0.1");
        assertThat(open.path("leverage").textValue()).isEqualTo("10");
        assertThat(decimal(open, "avgPrice")).isBetween(new BigDecimal("63000"), new BigDecimal("64000"));
        assertThat(decimal(open, "liqPrice")).isGreaterThan(decimal(open, "avgPrice"));
        create("linear", "'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'5','reduceOnly':true");
        assertThat(positions("settleCoin=USDT").path("list")).isEmpty();
        assertThat(decimal(positions("symbol=BTCUSDT").path("list").get(0), "cumRealisedPnl"))
                .isNegative();
        assertThat(http.get("/v5/position/list", "category=linear").code()).isEqualTo(10001);
        assertThat(http.get("/v5/position/list", "category=spot&symbol=BTCUSDT").code())
                .isEqualTo(10001);
        assertThat(http.get("/v5/position/list", "category=inverse").result().path("list"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 110043", "20, 20, 0", "20, 30, 10001", "101, 101, 110013", "0.5, 0.5, 10001", "x, x, 10001"})
    void leverageIsOneForBothSides(String buy, String sell, int code) throws IOException {
        Answer answer = http.post(
                "/v5/position/set-leverage",
                "{'category':'linear','symbol':'BTCUSDT','buyLeverage':'" + buy + "','sellLeverage':'" + sell + "'}");
        assertThat(answer.code()).isEqualTo(code);
        if (code == 0) {
            assertThat(positions("symbol=BTCUSDT")
                            .path("list")
                            .get(0)
                            .path("leverage")
                            .textValue())
                    .isEqualTo(buy);
        }
    }

    @Test
    void hedgeModeHasTwoPositions() throws IOException {
        assertThat(switchMode("'symbol':'BTCUSDT','mode':0")).isEqualTo(110025);
        assertThat(switchMode("'symbol':'BTCUSDT','mode':3")).isZero();
        assertThat(positions("symbol=BTCUSDT").path("list")).hasSize(2);
        String order = "'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.1'";
        assertThat(create("linear", order).message()).isEqualTo("position idx not match position mode");
        assertThat(create("linear", order + ",'positionIdx':1").code()).isZero();
        assertThat(create("linear", order.replace("Buy", "Sell") + ",'positionIdx':2")
                        .code())
                .isZero();
        assertThat(positions("settleCoin=USDT").path("list")).hasSize(2);
        assertThat(positions("settleCoin=USDT").at("/list/1/positionIdx").intValue())
                .isEqualTo(2);
        assertThat(switchMode("'symbol':'BTCUSDT','mode':0")).isEqualTo(110024);
        assertThat(switchMode("'coin':'USDT','mode':0")).isEqualTo(110024);
        assertThat(switchMode("'symbol':'BTCUSDT','mode':1")).isEqualTo(10001);
    }

    @Test
    void openOrdersBlockASwitchOfMode() throws IOException {
        create("linear", "'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.1','price':'60000'");
        assertThat(switchMode("'symbol':'BTCUSDT','mode':3")).isEqualTo(110028);
    }

    @Test
    void aTradingStopBelongsToAPosition() throws IOException {
        String stop = "{'category':'linear','symbol':'BTCUSDT','positionIdx':0,'tpslMode':'Full','stopLoss':'50000'}";
        assertThat(http.post("/v5/position/trading-stop", stop).code()).isEqualTo(10001);
        create("linear", "'symbol':'BTCUSDT','side':'Buy','orderType':'Market','qty':'0.1'");
        assertThat(http.post("/v5/position/trading-stop", stop).code()).isZero();
        assertThat(positions("symbol=BTCUSDT").at("/list/0/stopLoss").textValue())
                .isEqualTo("50000");
        assertThat(http.post("/v5/position/trading-stop", stop).code()).isEqualTo(34040);
        assertThat(http.post("/v5/position/trading-stop", stop.replace("50000", "90000"))
                        .code())
                .isEqualTo(10001);
        assertThat(http.post("/v5/position/trading-stop", "{'category':'linear','symbol':'BTCUSDT','stopLoss':'51000'}")
                        .code())
                .isZero();
        assertThat(http.post("/v5/position/trading-stop", stop.replace(",'stopLoss':'50000'", ""))
                        .code())
                .isEqualTo(34040);
        assertThat(http.post("/v5/position/trading-stop", stop.replace("'positionIdx':0", "'positionIdx':1"))
                        .code())
                .isEqualTo(10001);
    }

    @Test
    void accountsAreApart() throws IOException {
        bybit.addKey(SimKey.hmac("SECONDKEY0123456", "second").account("200000002"));
        create("linear", "'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.1','price':'60000'");
        try (HandSigned other = new HandSigned(bybit, "SECONDKEY0123456", "second")) {
            assertThat(other.get("/v5/order/realtime", "category=linear&symbol=BTCUSDT")
                            .result()
                            .path("list"))
                    .isEmpty();
            assertThat(other.get("/v5/user/query-api", "")
                            .result()
                            .path("userID")
                            .intValue())
                    .isEqualTo(200000002);
        }
    }

    private int switchMode(String fields) throws IOException {
        return http.post("/v5/position/switch-mode", "{'category':'linear'," + fields + "}")
                .code();
    }

    private JsonNode positions(String more) throws IOException {
        return http.get("/v5/position/list", "category=linear&" + more).result();
    }

    private Answer create(String category, String fields) throws IOException {
        return http.post("/v5/order/create", "{'category':'" + category + "'," + fields + "}");
    }

    private static BigDecimal decimal(JsonNode json, String name) {
        return new BigDecimal(json.path(name).textValue());
    }
}
