package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bybit.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketRoutesTest {
    private final SimClock clock = SimClock.at(Instant.parse("2026-03-01T12:00:30Z"));
    private final BybitSimulator bybit = BybitSimulator.builder().clock(clock).start();
    private final HandSigned http = new HandSigned(bybit);

    @AfterEach
    void stop() {
        http.close();
        bybit.close();
    }

    @Test
    void timeIsTheClocks() throws IOException {
        Answer answer = http.open("/v5/market/time");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body())
                .isEqualTo("{\"retCode\":0,\"retMsg\":\"OK\",\"result\":{\"timeSecond\":\"1772366430\","
                        + "\"timeNano\":\"1772366430000000000\"},\"retExtInfo\":{},\"time\":1772366430000}");
    }

    @Test
    void listsOnlyTradingInstrumentsUnlessAskedFor() throws IOException {
        assertThat(symbols(http.open("/v5/market/instruments-info?category=linear")))
                .containsExactly("BTCUSDT", "ETHUSDT", "SOLUSDT", "BTCUSDT-26JUN26");
        assertThat(symbols(http.open("/v5/market/instruments-info?category=spot")))
                .containsExactly("BTCUSDT", "ETHUSDT", "SOLUSDT", "BTCUSDC");
        assertThat(symbols(http.open("/v5/market/instruments-info?category=linear&status=PreLaunch")))
                .containsExactly("SOONUSDT");
        JsonNode soon = http.open("/v5/market/instruments-info?category=linear&symbol=SOONUSDT")
                .item(0);
        assertThat(soon.path("isPreListing").booleanValue()).isTrue();
        assertThat(soon.at("/preListingInfo/curAuctionPhase").textValue()).isEqualTo("NotStarted");
        assertThat(symbols(http.open("/v5/market/instruments-info?category=inverse")))
                .containsExactly("BTCUSD");
        assertThat(symbols(http.open("/v5/market/instruments-info?category=option")))
                .containsExactly("BTC-26JUN26-70000-C-USDT", "BTC-26JUN26-60000-P-USDT");
        assertThat(symbols(http.open("/v5/market/instruments-info?category=option&baseCoin=ETH")))
                .isEmpty();
    }

    @Test
    void instrumentPagesJoinWithoutHoles() throws IOException {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = http.open("/v5/market/instruments-info?category=linear&limit=2"
                    + (cursor.isEmpty() ? "" : "&cursor=" + cursor.replace("%", "%25")));
            seen.addAll(symbols(page));
            cursor = page.result().path("nextPageCursor").textValue();
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactly("BTCUSDT", "ETHUSDT", "SOLUSDT", "BTCUSDT-26JUN26");
    }

    @Test
    void candlesOfMarkAndIndexFollowTheTradesAndThePremiumIsNothing() throws IOException {
        String query = "?category=linear&symbol=BTCUSDT&interval=60&limit=3";
        JsonNode traded = http.open("/v5/market/kline" + query).item(1);
        for (String path : List.of("mark-price-kline", "index-price-kline")) {
            JsonNode candle = http.open("/v5/market/" + path + query).item(1);
            assertThat(candle).hasSize(5);
            assertThat(candle.get(4)).isEqualTo(traded.get(4));
        }
        assertThat(http.open("/v5/market/premium-index-price-kline" + query)
                        .item(1)
                        .get(4)
                        .textValue())
                .isEqualTo("0");
        assertThat(http.open("/v5/market/mark-price-kline?category=spot&symbol=BTCUSDT&interval=60")
                        .code())
                .isEqualTo(10001);
    }

    @Test
    void openInterestIsThatOfNow() throws IOException {
        bybit.step();
        String symbol = "?category=linear&symbol=BTCUSDT";
        JsonNode open = http.open("/v5/market/open-interest" + symbol + "&intervalTime=4h")
                .item(0);
        assertThat(open.path("openInterest"))
                .isEqualTo(http.open("/v5/market/tickers" + symbol).item(0).path("openInterest"));
        assertThat(open.path("timestamp").textValue()).isEqualTo("1772366400000");
        assertThat(http.open("/v5/market/open-interest" + symbol).code()).isEqualTo(10001);
    }

    @Test
    void eachContractHasOneRiskLimit() throws IOException {
        JsonNode limit = http.open("/v5/market/risk-limit?category=linear&symbol=SOLUSDT")
                .item(0);
        assertThat(limit.path("maintenanceMargin").textValue()).isEqualTo("0.005");
        assertThat(limit.path("maxLeverage").textValue()).isEqualTo("75");
        assertThat(symbols(http.open("/v5/market/risk-limit?category=linear"))).hasSize(5);
    }

    @Test
    void tickersShowTheBook() throws IOException {
        for (String category : List.of("spot", "linear")) {
            JsonNode ticker = http.open("/v5/market/tickers?category=" + category + "&symbol=BTCUSDT")
                    .item(0);
            JsonNode book = http.open("/v5/market/orderbook?category=" + category + "&symbol=BTCUSDT&limit=1")
                    .result();
            assertThat(ticker.path("bid1Price")).isEqualTo(book.at("/b/0/0"));
            assertThat(ticker.path("ask1Size")).isEqualTo(book.at("/a/0/1"));
            assertThat(new BigDecimal(ticker.path("highPrice24h").textValue()))
                    .isGreaterThanOrEqualTo(
                            new BigDecimal(ticker.path("lowPrice24h").textValue()));
        }
        assertThat(symbols(http.open("/v5/market/tickers?category=linear"))).hasSize(4);
        assertThat(http.open("/v5/market/tickers?category=linear&symbol=BTCUSDT")
                        .item(0)
                        .path("nextFundingTime")
                        .textValue())
                .isEqualTo("1772380800000");
    }

    @Test
    void bookHasTheDepthAskedFor() throws IOException {
        JsonNode book = http.open("/v5/market/orderbook?category=linear&symbol=BTCUSDT&limit=5")
                .result();
        assertThat(book.path("s").textValue()).isEqualTo("BTCUSDT");
        assertThat(book.path("b")).hasSize(5);
        assertThat(book.path("a")).hasSize(5);
        assertThat(book.path("u").longValue()).isPositive();
        assertThat(http.open("/v5/market/orderbook?category=spot&symbol=BTCUSDT")
                        .result()
                        .path("b"))
                .hasSize(1);
        assertThat(http.open("/v5/market/orderbook?category=linear&symbol=BTCUSDT")
                        .result()
                        .path("b"))
                .hasSize(25);
    }

    @Test
    void candlesAreNewestFirst() throws IOException {
        JsonNode list = http.open("/v5/market/kline?category=spot&symbol=ETHUSDT&interval=60&limit=3")
                .result()
                .path("list");
        assertThat(list).hasSize(3);
        assertThat(list.at("/0/0").textValue()).isEqualTo("1772366400000");
        assertThat(list.at("/2/0").textValue()).isEqualTo("1772359200000");
        assertThat(list.get(0)).hasSize(7);
        JsonNode span = http.open("/v5/market/kline?symbol=ETHUSDT&interval=5&start=1772360000000&end=1772361000000")
                .result();
        assertThat(span.path("category").textValue()).isEqualTo("linear");
        assertThat(span.at("/list/0/0").textValue()).isEqualTo("1772361000000");
    }

    @Test
    void recentTradesAreNewestFirst() throws IOException {
        Answer answer = http.open("/v5/market/recent-trade?category=linear&symbol=SOLUSDT&limit=10");
        assertThat(answer.result().path("list")).hasSize(10);
        assertThat(answer.item(0).path("time").asLong())
                .isGreaterThanOrEqualTo(answer.item(9).path("time").asLong());
        assertThat(answer.item(0).path("side").textValue()).isIn("Buy", "Sell");
    }

    @Test
    void fundingHistoryNeedsBothBoundsOrNone() throws IOException {
        Answer answer = http.open("/v5/market/funding/history?category=linear&symbol=BTCUSDT&limit=2");
        assertThat(answer.item(0).path("fundingRateTimestamp").textValue()).isEqualTo("1772352000000");
        assertThat(answer.item(1).path("fundingRateTimestamp").textValue()).isEqualTo("1772323200000");
        assertThat(http.open("/v5/market/funding/history?category=linear&symbol=BTCUSDT&startTime=1772323200000")
                        .code())
                .isEqualTo(10001);
    }

    @Test
    void pricesMoveOnlyWhenTold() throws IOException {
        String before = http.open("/v5/market/orderbook?category=linear&symbol=BTCUSDT&limit=50")
                .result()
                .path("a")
                .toString();
        clock.advance(Duration.ofMinutes(5));
        assertThat(http.open("/v5/market/orderbook?category=linear&symbol=BTCUSDT&limit=50")
                        .result()
                        .path("a"))
                .hasToString(before);
        bybit.step();
        assertThat(http.open("/v5/market/orderbook?category=linear&symbol=BTCUSDT&limit=50")
                        .result()
                        .path("a")
                        .toString())
                .isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instruments-info",
                "instruments-info?category=futures",
                "instruments-info?category=linear&limit=1001",
                "instruments-info?category=linear&limit=x",
                "instruments-info?category=linear&cursor=abc",
                "instruments-info?category=linear&symbol=NOPE",
                "tickers?category=linear&symbol=NOPE",
                "tickers?category=option",
                "orderbook?category=linear",
                "orderbook?category=linear&symbol=BTCUSDT&limit=1001",
                "orderbook?category=option&symbol=BTC-25DEC26-90000-C",
                "kline?symbol=BTCUSDT&interval=7",
                "kline?symbol=btcusdt&interval=1",
                "recent-trade?category=spot&symbol=BTCUSDT&limit=61",
                "funding/history?category=spot&symbol=BTCUSDT"
            })
    void wrongParametersAreRefused(String call) throws IOException {
        Answer answer = http.open("/v5/market/" + call);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo(10001);
        assertThat(answer.message()).isNotBlank();
        assertThat(answer.result().isEmpty()).isTrue();
    }

    @Test
    void unknownPathsAre404() throws IOException {
        assertThat(http.open("/v5/market/nothing").status()).isEqualTo(404);
        assertThat(http.open("/v5/order/create").status()).isEqualTo(404);
        assertThat(http.open("/v5/system/status").status()).isEqualTo(200);
    }

    private static List<String> symbols(Answer answer) {
        assertThat(answer.code()).as(answer.message()).isZero();
        List<String> symbols = new ArrayList<>();
        answer.result()
                .path("list")
                .forEach(row -> symbols.add(row.path("symbol").textValue()));
        return symbols;
    }
}
