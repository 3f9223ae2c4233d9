package dev.exchangekit.bitget.sim.v3;

import static dev.exchangekit.bitget.sim.v3.Unified.limit;
import static dev.exchangekit.bitget.sim.v3.Unified.market;
import static dev.exchangekit.bitget.sim.v3.Unified.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountRoutesTest {
    private static final String FUTURES = "USDT-FUTURES";

    private final Unified uta = new Unified();

    @AfterEach
    void stop() {
        uta.close();
    }

    private JsonNode coin(String coin) throws IOException {
        for (JsonNode asset : uta.get("account/assets").path("assets")) {
            if (asset.path("coin").textValue().equals(coin)) {
                return asset;
            }
        }
        throw new AssertionError("There is no " + coin);
    }

    @Test
    void assetsTellWhatOrdersHold() throws IOException {
        assertThat(coin("USDT").path("balance").textValue()).isEqualTo("100000");
        uta.place("SPOT", "buy", limit("0.1", "63000"));
        assertThat(coin("USDT").path("locked").textValue()).isEqualTo("6300");
        assertThat(coin("USDT").path("available").textValue()).isEqualTo("93700");
        uta.place(FUTURES, "buy", market("0.1"));
        JsonNode assets = uta.get("account/assets");
        assertThat(new BigDecimal(assets.path("imr").textValue())).isPositive();
        assertThat(new BigDecimal(assets.path("mmr").textValue())).isPositive();
        assertThat(new BigDecimal(assets.path("accountEquity").textValue())).isGreaterThan(new BigDecimal("600000"));
    }

    @Test
    void positionsShowWhatTheyCostAndEarn() throws IOException {
        uta.place(FUTURES, "buy", market("0.1"));
        uta.moveTo("65000");
        JsonNode open = uta.position();
        assertThat(open.path("posSide").textValue()).isEqualTo("long");
        assertThat(open.path("holdMode").textValue()).isEqualTo("one_way_mode");
        assertThat(open.path("marginCoin").textValue()).isEqualTo("USDT");
        assertThat(new BigDecimal(open.path("unrealisedPnl").textValue())).isPositive();
        assertThat(new BigDecimal(open.path("openFeeTotal").textValue())).isNegative();
        uta.place(FUTURES, "sell", market("0.04"));
        assertThat(new BigDecimal(uta.position().path("curRealisedPnl").textValue()))
                .isPositive();
        uta.place(FUTURES, "sell", market("0.1"));
        assertThat(uta.position().path("posSide").textValue()).isEqualTo("short");
        assertThat(uta.get("position/adlRank").at("/0/holdSide").textValue()).isEqualTo("short");
        JsonNode closed =
                uta.get("position/history-position?category=USDT-FUTURES").path("list");
        assertThat(closed).hasSize(1);
        assertThat(closed.at("/0/posSide").textValue()).isEqualTo("long");
        assertThat(closed.at("/0/closeTotalPos").textValue()).isEqualTo("0.1");
        BigDecimal profit = new BigDecimal(closed.at("/0/cumRealisedPnl").textValue());
        BigDecimal fees = new BigDecimal(closed.at("/0/openFeeTotal").textValue())
                .add(new BigDecimal(closed.at("/0/closeFeeTotal").textValue()));
        assertThat(new BigDecimal(closed.at("/0/netProfit").textValue())).isEqualByComparingTo(profit.add(fees));
    }

    @Test
    void positionHistoryIsPagedByTheIdShown() throws IOException {
        for (int i = 0; i < 3; i++) {
            uta.place(FUTURES, "buy", market("0.01"));
            uta.place(FUTURES, "sell", market("0.01"));
        }
        String path = "position/history-position?category=USDT-FUTURES&limit=2";
        JsonNode first = uta.get(path);
        JsonNode second = uta.get(path + "&cursor=" + first.path("cursor").textValue());
        JsonNode third = uta.get(path + "&cursor=" + second.path("cursor").textValue());
        assertThat(first.path("list")).hasSize(2);
        assertThat(second.path("list")).hasSize(1);
        assertThat(texts(first.path("list"), "positionId"))
                .doesNotContainAnyElementsOf(texts(second.path("list"), "positionId"));
        assertThat(third.path("list")).isEmpty();
        assertThat(third.path("cursor").isNull()).isTrue();
    }

    @Test
    void holdModeIsBlockedByOrdersAndPositions() throws IOException {
        String order = uta.place(FUTURES, "buy", limit("0.01", "63000"));
        assertThat(uta.refusal("account/set-hold-mode", "{'holdMode':'hedge_mode'}"))
                .isEqualTo("25570");
        uta.post("trade/cancel-order", "{'orderId':'" + order + "'}");
        uta.place(FUTURES, "buy", market("0.01"));
        assertThat(uta.refusal("account/set-hold-mode", "{'holdMode':'hedge_mode'}"))
                .isEqualTo("25107");
        uta.post("trade/close-positions", "{'category':'USDT-FUTURES'}");
        for (int i = 0; i < 2; i++) {
            assertThat(uta.post("account/set-hold-mode", "{'holdMode':'hedge_mode'}")
                            .textValue())
                    .isEqualTo("success");
        }
        assertThat(uta.get("account/settings").path("holdMode").textValue()).isEqualTo("hedge_mode");
        assertThat(uta.refusal("account/set-hold-mode", "{'holdMode':'single_hold'}"))
                .isEqualTo("25200");
    }

    private String leverage(String symbol) throws IOException {
        for (JsonNode each : uta.get("account/settings").path("symbolConfigList")) {
            if (each.path("symbol").textValue().equals(symbol)) {
                return each.path("leverage").textValue();
            }
        }
        throw new AssertionError("There is no " + symbol);
    }

    @Test
    void leverageIsSetPerSymbol() throws IOException {
        String set = "{'category':'USDT-FUTURES','symbol':'BTCUSDT','leverage':'20'}";
        assertThat(uta.post("account/set-leverage", set).textValue()).isEqualTo("success");
        assertThat(uta.post("account/set-leverage", set).textValue()).isEqualTo("success");
        assertThat(leverage("BTCUSDT")).isEqualTo("20");
        assertThat(leverage("ETHUSDT")).isEqualTo("10");
        assertThat(leverage("BTCUSD_CM")).isEqualTo("10");
        uta.post(
                "account/set-leverage",
                "{'category':'USDT-FUTURES','symbol':'BTCUSDT','leverage':'5','marginMode':'isolated','posSide':'long'}");
        assertThat(leverage("BTCUSDT")).isEqualTo("5");
        uta.place(FUTURES, "sell", market("0.01"));
        assertThat(uta.position().path("leverage").textValue()).isEqualTo("20");
        assertThat(uta.refusal(
                        "account/set-leverage", "{'category':'USDT-FUTURES','symbol':'BTCUSDT','leverage':'126'}"))
                .isEqualTo("25223");
        assertThat(uta.refusal("account/set-leverage", "{'category':'USDT-FUTURES','symbol':'BTCUSDT'}"))
                .isEqualTo("25200");
    }

    @Test
    void feeRatesAreThoseCharged() throws IOException {
        JsonNode rate = uta.get("account/fee-rate?category=USDT-FUTURES&symbol=BTCUSDT");
        assertThat(rate.path("makerFeeRate").textValue()).isEqualTo("0.0002");
        assertThat(rate.path("takerFeeRate").textValue()).isEqualTo("0.0006");
        assertThat(texts(uta.get("account/all-fee-rate?category=USDC-FUTURES"), "symbol"))
                .containsExactly("BTCPERP");
    }

    @Test
    void historyIsPagedNewestFirst() throws IOException {
        String old = uta.place("SPOT", "sell", market("0.01"));
        uta.clock.advance(Duration.ofDays(31));
        String first = uta.place("SPOT", "sell", market("0.01"));
        String second = uta.place(FUTURES, "sell", market("0.01"));
        String third = uta.place("SPOT", "sell", market("0.01"));
        JsonNode page = uta.get("trade/history-orders?category=SPOT&limit=1");
        assertThat(texts(page.path("list"), "orderId")).containsExactly(third);
        JsonNode next = uta.get("trade/history-orders?category=SPOT&limit=5&cursor="
                + page.path("cursor").textValue());
        assertThat(texts(next.path("list"), "orderId")).containsExactly(first);
        JsonNode fills = uta.get("trade/fills?limit=100").path("list");
        assertThat(texts(fills, "orderId")).startsWith(third).endsWith(first).contains(second);
        assertThat(texts(fills, "execId")).doesNotHaveDuplicates();
        assertThat(texts(uta.get("trade/fills?orderId=" + second).path("list"), "tradeSide"))
                .containsOnly("sell_single");
        long now = uta.clock.millis();
        long month = Duration.ofDays(30).toMillis();
        String before = "&startTime=" + (now - month - month / 2) + "&endTime=" + (now - month / 2);
        assertThat(texts(uta.get("trade/history-orders?category=SPOT" + before).path("list"), "orderId"))
                .containsExactly(old);
        assertThat(uta.refusal("trade/fills?startTime=" + (now - month - 1) + "&endTime=" + now))
                .isEqualTo("25200");
        assertThat(uta.refusal("trade/fills?cursor=x")).isEqualTo("25200");
        assertThat(uta.refusal("trade/history-orders")).isEqualTo("25200");
    }
}
