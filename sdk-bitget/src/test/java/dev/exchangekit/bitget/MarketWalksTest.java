package dev.exchangekit.bitget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.futuresmarket.Candle;
import dev.exchangekit.bitget.futuresmarket.FundingRate;
import dev.exchangekit.bitget.futuresmarket.FundingRatesRequest;
import dev.exchangekit.bitget.futuresmarket.Granularity;
import dev.exchangekit.bitget.futuresmarket.HistoryCandlesRequest;
import dev.exchangekit.core.testing.ManualTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists whose answers do not say how they go on. */
final class MarketWalksTest {
    private static final Instant HOUR_0 = Instant.parse("2026-01-01T00:00:00Z");
    private static final HistoryCandlesRequest HOURS = HistoryCandlesRequest.builder()
            .symbol("BTCUSDT")
            .productType(ProductType.USDT_FUTURES)
            .granularity(Granularity.HOURS_1)
            .build();
    private static final FundingRatesRequest RATES = FundingRatesRequest.builder()
            .symbol("BTCUSDT")
            .productType(ProductType.USDT_FUTURES)
            .build();

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private BitgetClient client() {
        return BitgetClient.create(c ->
                c.environment(BitgetEnvironment.custom(server.url("/").uri())).timeSource(new ManualTime(HOUR_0, 0)));
    }

    private static Instant hour(int number) {
        return HOUR_0.plusSeconds(3600L * number);
    }

    private void answer(String items) {
        server.enqueue(new MockResponse.Builder()
                .code(200)
                .body("{\"code\":\"00000\",\"msg\":\"success\",\"data\":[" + items + "]}")
                .build());
    }

    private void answerCandles(int... hours) {
        answer(Arrays.stream(hours)
                .mapToObj(hour -> "[\"" + hour(hour).toEpochMilli() + "\",\"1\",\"1\",\"1\",\"1\",\"1\",\"1\"]")
                .collect(Collectors.joining(",")));
    }

    private void answerRates(int... hours) {
        answer(Arrays.stream(hours)
                .mapToObj(hour -> "{\"symbol\":\"BTCUSDT\",\"fundingRate\":\"0.0001\",\"fundingTime\":\""
                        + hour(hour).toEpochMilli() + "\"}")
                .collect(Collectors.joining(",")));
    }

    private List<String> asked(String parameter) throws InterruptedException {
        List<String> values = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            values.add(String.valueOf(server.takeRequest().getUrl().queryParameter(parameter)));
        }
        return values;
    }

    private static String millis(int hour) {
        return Long.toString(hour(hour).toEpochMilli());
    }

    private static List<Instant> hours(int... hours) {
        return IntStream.of(hours).mapToObj(MarketWalksTest::hour).toList();
    }

    @Test
    void candlesComeTheNewestFirstAndOnce() throws Exception {
        answerCandles(4, 5);
        answerCandles(2, 3, 4);
        answerCandles(2);

        try (BitgetClient bitget = client()) {
            assertThat(bitget.futuresMarket().historyCandlesStream(HOURS))
                    .extracting(Candle::start)
                    .isEqualTo(hours(5, 4, 3, 2));
        }
        assertThat(asked("endTime")).containsExactly("null", millis(4), millis(2));
    }

    @Test
    void candlesEndWhereTheyAreAskedToStart() throws Exception {
        answerCandles(5, 4);
        answerCandles(3, 2);

        try (BitgetClient bitget = client()) {
            HistoryCandlesRequest since = HOURS.toBuilder().startTime(hour(3)).build();

            assertThat(bitget.futuresMarket().historyMarkCandlesStream(since))
                    .extracting(Candle::start)
                    .isEqualTo(hours(5, 4, 3));
        }
        assertThat(asked("startTime")).containsExactly("null", "null");
    }

    @Test
    void candleOfTheStartIsTheLastThatIsAskedFor() {
        answerCandles(3, 4);

        try (BitgetClient bitget = client()) {
            HistoryCandlesRequest since = HOURS.toBuilder().startTime(hour(3)).build();

            assertThat(bitget.futuresMarket().historyIndexCandlesStream(since)).hasSize(2);
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void visitorEndsTheCandles() throws Exception {
        answerCandles(4, 5);
        answerCandles(2, 3);
        List<Instant> seen = new ArrayList<>();

        try (BitgetClient bitget = client()) {
            bitget.async()
                    .futuresMarket()
                    .historyCandlesForEach(HOURS, candle -> seen.add(candle.start()) && seen.size() < 3)
                    .get();
        }
        assertThat(seen).isEqualTo(hours(5, 4, 3));
    }

    @Test
    void fundingRatesGoOnToTheEmptyPage() throws Exception {
        answerRates(16, 8);
        answerRates(0);
        answerRates();

        try (BitgetClient bitget = client()) {
            assertThat(bitget.futuresMarket().fundingRatesStream(RATES))
                    .extracting(FundingRate::time)
                    .isEqualTo(hours(16, 8, 0));
        }
        assertThat(asked("pageNo")).containsExactly("null", "2", "3");
    }

    @Test
    void fundingRatesEndWhereTheLastPageIsRepeated() throws Exception {
        answerRates(16, 8);
        answerRates(0);
        answerRates(0);

        try (BitgetClient bitget = client()) {
            assertThat(bitget.futuresMarket().fundingRatesStream(RATES))
                    .extracting(FundingRate::time)
                    .isEqualTo(hours(16, 8, 0));
        }
    }
}
