package dev.exchangekit.bitget.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bitget.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Fault;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketRoutesTest {
    private static final long MINUTE = 60_000;

    private final SimClock clock = SimClock.at(Instant.parse("2026-03-01T12:00:30Z"));
    private final BitgetSimulator bitget =
            BitgetSimulator.builder().clock(clock).rateLimits(false).start();
    private final HandSigned http = new HandSigned(bitget, bitget.classic());

    @AfterEach
    void stop() {
        http.close();
        bitget.close();
    }

    private JsonNode data(String pathAndQuery) throws IOException {
        Answer answer = http.open(pathAndQuery);
        assertThat(answer.code()).as(answer.body()).isEqualTo("00000");
        assertThat(answer.message()).isEqualTo("success");
        return answer.data();
    }

    private static List<String> symbols(JsonNode list) {
        List<String> symbols = new ArrayList<>();
        list.forEach(item -> symbols.add(item.path("symbol").textValue()));
        return symbols;
    }

    @Test
    void productLinesListWhatTheyTrade() throws IOException {
        assertThat(symbols(data("/api/v2/spot/public/symbols")))
                .containsExactly("BTCUSDT", "ETHUSDT", "SOLUSDT", "BTCUSDC")
                .isEqualTo(symbols(data("/api/v3/market/instruments?category=SPOT")));
        assertThat(symbols(data("/api/v2/mix/market/contracts?productType=usdt-futures")))
                .containsExactly("BTCUSDT", "ETHUSDT", "SOLUSDT", "SOONUSDT")
                .isEqualTo(symbols(data("/api/v3/market/instruments?category=USDT-FUTURES")));
        assertThat(symbols(data("/api/v2/mix/market/tickers?productType=USDT-FUTURES")))
                .doesNotContain("SOONUSDT");
        assertThat(symbols(data("/api/v3/market/instruments?category=COIN-FUTURES")))
                .containsExactly("BTCUSD_CM", "BTCCMM26");
        assertThat(symbols(data("/api/v3/market/tickers?category=USDC-FUTURES")))
                .containsExactly("BTCPERP");
    }

    @Test
    void instrumentsStateTheirSteps() throws IOException {
        JsonNode v3 = data("/api/v3/market/instruments?category=USDT-FUTURES&symbol=BTCUSDT")
                .get(0);
        assertThat(v3.path("pricePrecision").textValue()).isEqualTo("1");
        assertThat(v3.path("priceMultiplier").textValue()).isEqualTo("0.1");
        assertThat(v3.path("quantityMultiplier").textValue()).isEqualTo("0.0001");
        assertThat(v3.path("type").textValue()).isEqualTo("perpetual");
        JsonNode v2 = data("/api/v2/mix/market/contracts?productType=USDT-FUTURES&symbol=BTCUSDT")
                .get(0);
        assertThat(v2.path("pricePlace").textValue()).isEqualTo("1");
        assertThat(v2.path("priceEndStep").textValue()).isEqualTo("1");
        assertThat(v2.path("volumePlace").textValue()).isEqualTo("4");
        JsonNode dated = data("/api/v3/market/instruments?category=COIN-FUTURES&symbol=BTCCMM26")
                .get(0);
        assertThat(dated.path("type").textValue()).isEqualTo("delivery");
        assertThat(dated.path("deliveryTime").textValue())
                .isEqualTo(Long.toString(Instant.parse("2026-06-26T08:00:00Z").toEpochMilli()));
    }

    @Test
    void tickersFollowTheBook() throws IOException {
        bitget.marketMaker().moveTo(SimSymbol.linear("BTCUSDT"), new BigDecimal("65000"));
        JsonNode v3 = data("/api/v3/market/tickers?category=USDT-FUTURES&symbol=BTCUSDT")
                .get(0);
        JsonNode v2 = data("/api/v2/mix/market/ticker?productType=USDT-FUTURES&symbol=BTCUSDT")
                .get(0);
        JsonNode book = data("/api/v3/market/orderbook?category=USDT-FUTURES&symbol=BTCUSDT");
        assertThat(v3.path("lastPrice")).isEqualTo(v2.path("lastPr"));
        assertThat(v3.path("bid1Price")).isEqualTo(v2.path("bidPr")).isEqualTo(book.at("/b/0/0"));
        assertThat(v3.path("ask1Size")).isEqualTo(v2.path("askSz")).isEqualTo(book.at("/a/0/1"));
        assertThat(book.path("a")).hasSize(5);
        assertThat(v2.path("markPrice"))
                .isEqualTo(data("/api/v2/mix/market/symbol-price?productType=USDT-FUTURES&symbol=BTCUSDT")
                        .at("/0/markPrice"));
        assertThat(data("/api/v2/spot/market/tickers")).hasSize(4);
    }

    @Test
    void booksAreMergedInSteps() throws IOException {
        String path = "/api/v2/spot/market/merge-depth?symbol=BTCUSDT&limit=max&precision=";
        JsonNode whole = data(path + "scale0");
        JsonNode merged = data(path + "scale3");
        assertThat(whole.path("scale").textValue()).isEqualTo("0.01");
        assertThat(merged.path("scale").textValue()).isEqualTo("10");
        assertThat(merged.path("isMaxPrecision").textValue()).isEqualTo("NO");
        assertThat(merged.path("asks").size()).isLessThan(whole.path("asks").size());
        assertThat(sum(merged.path("asks"))).isEqualByComparingTo(sum(whole.path("asks")));
        assertThat(sum(merged.path("bids"))).isEqualByComparingTo(sum(whole.path("bids")));
        assertThat(merged.at("/asks/0/0").decimalValue())
                .isGreaterThanOrEqualTo(whole.at("/asks/0/0").decimalValue());
        JsonNode numbers = data("/api/v2/mix/market/merge-depth?productType=USDT-FUTURES&symbol=BTCUSDT&limit=5");
        assertThat(numbers.path("bids")).hasSize(5);
        assertThat(numbers.at("/bids/0/0").isNumber()).isTrue();
        assertThat(data("/api/v2/spot/market/orderbook?symbol=BTCUSDT&limit=3").path("asks"))
                .hasSize(3);
    }

    private static BigDecimal sum(JsonNode levels) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode level : levels) {
            sum = sum.add(new BigDecimal(level.get(1).asText()));
        }
        return sum;
    }

    @Test
    void tradesComeInPages() throws IOException {
        for (int i = 0; i < 20; i++) {
            bitget.step();
            clock.advance(Duration.ofMillis(100));
        }
        JsonNode recent = data("/api/v2/spot/market/fills?symbol=BTCUSDT&limit=6");
        JsonNode first = data("/api/v2/spot/market/fills-history?symbol=BTCUSDT&limit=3");
        JsonNode second = data("/api/v2/spot/market/fills-history?symbol=BTCUSDT&limit=3&idLessThan="
                + first.at("/2/tradeId").textValue());
        assertThat(recent).hasSize(6);
        for (int i = 0; i < 3; i++) {
            assertThat(first.get(i).path("tradeId")).isEqualTo(recent.get(i).path("tradeId"));
            assertThat(second.get(i).path("tradeId"))
                    .isEqualTo(recent.get(i + 3).path("tradeId"));
        }
        assertThat(first.at("/0/side").textValue()).isIn("Buy", "Sell");
        assertThat(recent.at("/0/side").textValue()).isIn("buy", "sell");
        assertThat(data("/api/v3/market/fills?category=SPOT&symbol=BTCUSDT&limit=1")
                        .at("/0/execId"))
                .isEqualTo(recent.at("/0/tradeId"));
        assertThat(http.open("/api/v2/spot/market/fills-history?symbol=BTCUSDT&startTime=1&endTime=900000000")
                        .code())
                .isEqualTo("40707");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v3/market/candles?category=SPOT&symbol=BTCUSDT&interval=1m",
                "/api/v2/mix/market/candles?productType=USDT-FUTURES&symbol=BTCUSDT&granularity=1m",
                "/api/v2/spot/market/candles?symbol=BTCUSDT&granularity=1min"
            })
    void candlesBeginBeforeTheEndAndRise(String path) throws IOException {
        long open = Instant.parse("2026-03-01T12:00:00Z").toEpochMilli();
        JsonNode newest = data(path + "&limit=3");
        assertThat(newest).hasSize(3);
        assertThat(newest.at("/2/0").asLong()).isEqualTo(open);
        assertThat(newest.at("/0/0").asLong()).isEqualTo(open - 2 * MINUTE);
        assertThat(newest.get(0)).hasSize(path.contains("/spot/") ? 8 : 7);
        JsonNode before = data(path + "&limit=2&endTime=" + open);
        assertThat(before.at("/1/0").asLong()).isEqualTo(open - MINUTE);
        assertThat(data(path + "&startTime=" + (open - MINUTE) + "&endTime=" + open))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v3/market/history-candles?category=SPOT&symbol=BTCUSDT&interval=5m",
                "/api/v2/mix/market/history-candles?productType=USDT-FUTURES&symbol=BTCUSDT&granularity=5m",
                "/api/v2/mix/market/history-mark-candles?productType=USDT-FUTURES&symbol=BTCUSDT&granularity=5m",
                "/api/v2/spot/market/history-candles?symbol=BTCUSDT&granularity=5min"
            })
    void historyHoldsWhatIsFinished(String path) throws IOException {
        long open = Instant.parse("2026-03-01T12:00:00Z").toEpochMilli();
        JsonNode history = data(path + "&limit=2&endTime=" + (open + MINUTE));
        assertThat(history.at("/1/0").asLong()).isEqualTo(open - 5 * MINUTE);
        assertThat(history).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1D, 2026-02-28T16:00:00Z", "1Dutc, 2026-03-01T00:00:00Z", "6H, 2026-03-01T10:00:00Z"})
    void longCandlesBeginInTheExchangesZone(String granularity, Instant start) throws IOException {
        JsonNode candles =
                data("/api/v2/mix/market/candles?productType=USDT-FUTURES&symbol=BTCUSDT&limit=1&granularity="
                        + granularity);
        assertThat(candles.at("/0/0").asLong()).isEqualTo(start.toEpochMilli());
    }

    @Test
    void fundingHasAPastAndANextTime() throws IOException {
        JsonNode first = data("/api/v3/market/history-fund-rate?category=USDT-FUTURES&symbol=BTCUSDT&limit=2")
                .path("resultList");
        JsonNode second = data("/api/v3/market/history-fund-rate?category=USDT-FUTURES&symbol=BTCUSDT&limit=2&cursor=2")
                .path("resultList");
        long eight = Instant.parse("2026-03-01T08:00:00Z").toEpochMilli();
        assertThat(first.at("/0/fundingRateTimestamp").asLong()).isEqualTo(eight);
        assertThat(second.at("/0/fundingRateTimestamp").asLong())
                .isEqualTo(eight - Duration.ofHours(16).toMillis());
        JsonNode v2 = data(
                "/api/v2/mix/market/history-fund-rate?productType=USDT-FUTURES&symbol=BTCUSDT&pageSize=2&pageNo=2");
        assertThat(v2.at("/0/fundingTime").asText())
                .isEqualTo(second.at("/0/fundingRateTimestamp").asText());
        String next = Long.toString(Instant.parse("2026-03-01T16:00:00Z").toEpochMilli());
        assertThat(data("/api/v3/market/current-fund-rate?symbol=BTCUSDT")
                        .at("/0/nextUpdate")
                        .textValue())
                .isEqualTo(next);
        assertThat(data("/api/v2/mix/market/funding-time?productType=USDT-FUTURES&symbol=BTCUSDT")
                        .at("/0/nextFundingTime")
                        .textValue())
                .isEqualTo(next);
        assertThat(symbols(data("/api/v2/mix/market/current-fund-rate?productType=COIN-FUTURES")))
                .containsExactly("BTCUSD");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v2/spot/market/fills, 40019",
        "/api/v2/spot/market/fills?symbol=NONE, 40034",
        "/api/v2/spot/market/fills?symbol=BTCUSDT&limit=501, 40053",
        "/api/v2/spot/market/candles?symbol=BTCUSDT&granularity=1m, 40020",
        "/api/v2/spot/market/history-candles?symbol=BTCUSDT&granularity=1min, 40019",
        "/api/v2/mix/market/tickers?productType=SPOT, 40020",
        "/api/v2/mix/market/ticker?productType=USDT-FUTURES&symbol=BTCUSD, 40034",
        "/api/v3/market/tickers, 25200",
        "/api/v3/market/tickers?category=MARGIN, 25200",
        "/api/v3/market/orderbook?category=SPOT&symbol=NONE, 25100",
        "/api/v3/market/open-interest?category=SPOT, 25200",
        "/api/v3/market/candles?category=SPOT&symbol=BTCUSDT&interval=1Dutc, 25200",
        "/api/v3/market/current-fund-rate?symbol=NONE, 25100"
    })
    void refusesWhatItDoesNotKnow(String pathAndQuery, String code) throws IOException {
        Answer answer = http.open(pathAndQuery);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void faultsSpeakTheExchangesLanguage() throws IOException {
        String path = "/api/v2/public/time";
        bitget.faults().onNext(path, Fault.code("40015", "System is abnormal, please try again later"));
        Answer refused = http.open(path);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("40015");
        assertThat(refused.data().isNull()).isTrue();
        bitget.faults().onNext(path, Fault.badGateway());
        assertThat(http.open(path).status()).isEqualTo(502);
        bitget.faults().onNext(path, Fault.slowBody(Duration.ofMillis(20)).notExecuting());
        assertThat(http.open(path).code()).isEqualTo("00000");
        assertThat(bitget.requests(path)).hasSize(3).allMatch(request -> !request.signed());
    }
}
