package dev.exchangekit.bithumb.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.ScriptedServer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists whose answers do not say how they go on. */
final class MarketWalksTest {
    private static final Instant HOUR_0 = Instant.parse("2026-01-01T00:00:00Z");
    private static final String HOURS = "/v1/candles/minutes/60";
    private static final String DAYS = "/v1/candles/days";
    private static final String WEEKS = "/v1/candles/weeks";
    private static final String MONTHS = "/v1/candles/months";
    private static final String TRADES = "/v1/trades/ticks";

    private static final MinuteCandlesRequest OF_HOURS = MinuteCandlesRequest.builder()
            .unit(MinuteUnit.HOURS_1)
            .market("KRW-BTC")
            .build();
    private static final CandlesRequest OF_PERIODS =
            CandlesRequest.builder().market("KRW-BTC").build();
    private static final TradesRequest OF_TRADES =
            TradesRequest.builder().market("KRW-BTC").build();

    private final ScriptedServer server = ScriptedServer.start(path -> json("[]"));

    @AfterEach
    void stop() {
        server.close();
    }

    private BithumbClient client() {
        return BithumbClient.create(
                c -> c.environment(BithumbEnvironment.custom(server.uri())).timeSource(new ManualTime(HOUR_0, 0)));
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder().code(200).body(body).build();
    }

    private static Instant hour(int number) {
        return HOUR_0.plusSeconds(3600L * number);
    }

    private static List<Instant> hours(int... hours) {
        return IntStream.of(hours).mapToObj(MarketWalksTest::hour).toList();
    }

    private static MockResponse candles(int... hours) {
        return json(Arrays.stream(hours)
                .mapToObj(hour -> "{\"market\":\"KRW-BTC\",\"candle_date_time_utc\":\""
                        + LocalDateTime.ofInstant(hour(hour), ZoneOffset.UTC)
                        + ":00\",\"opening_price\":1,\"high_price\":1,\"low_price\":1,\"trade_price\":1,"
                        + "\"candle_acc_trade_price\":1,\"candle_acc_trade_volume\":1}")
                .collect(Collectors.joining(",", "[", "]")));
    }

    private static MockResponse trades(int... ids) {
        return json(Arrays.stream(ids)
                .mapToObj(id ->
                        "{\"market\":\"KRW-BTC\",\"trade_price\":1,\"trade_volume\":1,\"sequential_id\":" + id + "}")
                .collect(Collectors.joining(",", "[", "]")));
    }

    @Test
    void candlesAreReadBackToTheFirstWhateverTheTimeBetweenThem() {
        server.on(HOURS, candles(30, 29), candles(24), candles());

        try (BithumbClient bithumb = client()) {
            assertThat(bithumb.market().minuteCandlesStream(OF_HOURS).map(Candle::start))
                    .isEqualTo(hours(30, 29, 24));
        }
        assertThat(server.targets(HOURS))
                .containsExactly(
                        HOURS + "?market=KRW-BTC&count=200",
                        HOURS + "?market=KRW-BTC&to=2026-01-02T14%3A00%3A00&count=200",
                        HOURS + "?market=KRW-BTC&to=2026-01-02T09%3A00%3A00&count=200");
    }

    @Test
    void candlesBeginAndComeAsTheRequestSays() {
        server.on(HOURS, candles(4), candles(3), candles());
        MinuteCandlesRequest request = OF_HOURS.toBuilder().to(hour(5)).count(1).build();

        try (BithumbClient bithumb = client()) {
            assertThat(bithumb.market().minuteCandlesStream(request).map(Candle::start))
                    .isEqualTo(hours(4, 3));
        }
        assertThat(server.targets(HOURS))
                .containsExactly(
                        HOURS + "?market=KRW-BTC&to=2026-01-01T14%3A00%3A00&count=1",
                        HOURS + "?market=KRW-BTC&to=2026-01-01T13%3A00%3A00&count=1",
                        HOURS + "?market=KRW-BTC&to=2026-01-01T12%3A00%3A00&count=1");
    }

    @Test
    void candleThatComesAgainIsLeftOutAndEndsTheWalk() {
        server.on(HOURS, candles(5, 4), candles(4, 3), candles(3));

        try (BithumbClient bithumb = client()) {
            assertThat(bithumb.market().minuteCandlesStream(OF_HOURS).map(Candle::start))
                    .isEqualTo(hours(5, 4, 3));
        }
    }

    @Test
    void readerEndsTheCandlesWhereItWants() {
        server.on(HOURS, candles(5, 4), candles(3, 2));

        try (BithumbClient bithumb = client()) {
            assertThat(bithumb.market()
                            .minuteCandlesStream(OF_HOURS)
                            .map(Candle::start)
                            .takeWhile(start -> !start.isBefore(hour(3))))
                    .isEqualTo(hours(5, 4, 3));
        }
        assertThat(server.requests(HOURS)).hasSize(2);
    }

    @Test
    void visitorEndsTheCandlesWhereItWants() throws Exception {
        server.on(HOURS, candles(5, 4), candles(3, 2));
        List<Instant> seen = new ArrayList<>();

        try (BithumbClient bithumb = client()) {
            bithumb.async()
                    .market()
                    .minuteCandlesForEach(OF_HOURS, candle -> seen.add(candle.start()) && seen.size() < 3)
                    .get();
        }
        assertThat(seen).isEqualTo(hours(5, 4, 3));
        assertThat(server.requests(HOURS)).hasSize(2);
    }

    @Test
    void daysWeeksAndMonthsGoOnAtMidnightInKorea() {
        server.on(DAYS, candles(15, -9), candles());
        server.on(WEEKS, candles(87, -81), candles());
        server.on(MONTHS, candles(-9), candles());

        try (BithumbClient bithumb = client()) {
            DayCandlesRequest days = DayCandlesRequest.builder()
                    .market("BTC-ETH")
                    .convertingPriceUnit("KRW")
                    .build();
            assertThat(bithumb.market().dayCandlesStream(days)).hasSize(2);
            assertThat(bithumb.market().weekCandlesStream(OF_PERIODS)).hasSize(2);
            assertThat(bithumb.market().monthCandlesStream(OF_PERIODS)).hasSize(1);
        }
        assertThat(server.targets(DAYS))
                .last()
                .isEqualTo(DAYS + "?market=BTC-ETH&to=2026-01-01T00%3A00%3A00&count=200&convertingPriceUnit=KRW");
        assertThat(server.targets(WEEKS))
                .last()
                .isEqualTo(WEEKS + "?market=KRW-BTC&to=2025-12-29T00%3A00%3A00&count=200");
        assertThat(server.targets(MONTHS))
                .last()
                .isEqualTo(MONTHS + "?market=KRW-BTC&to=2026-01-01T00%3A00%3A00&count=200");
    }

    @Test
    void tradesGoOnAfterTheLastOneOfEachPage() {
        server.on(TRADES, trades(9, 7, 8), trades(6), trades());
        TradesRequest yesterday = OF_TRADES.toBuilder().daysAgo(1).build();

        try (BithumbClient bithumb = client()) {
            assertThat(bithumb.market().tradesStream(yesterday).map(Trade::sequentialId))
                    .containsExactly("9", "7", "8", "6");
        }
        assertThat(server.targets(TRADES))
                .containsExactly(
                        TRADES + "?market=KRW-BTC&count=500&daysAgo=1",
                        TRADES + "?market=KRW-BTC&count=500&cursor=8&daysAgo=1",
                        TRADES + "?market=KRW-BTC&count=500&cursor=6&daysAgo=1");
    }

    @Test
    void tradeOfThePageBeforeIsLeftOutAndEndsTheWalk() {
        server.on(TRADES, trades(9, 8), trades(8, 7), trades(7));

        try (BithumbClient bithumb = client()) {
            assertThat(bithumb.market().tradesStream(OF_TRADES).map(Trade::sequentialId))
                    .containsExactly("9", "8", "7");
        }
        assertThat(server.requests(TRADES)).hasSize(3);
    }

    @Test
    void tradesThatGoInACircleFail() {
        server.on(TRADES, trades(9), trades(8), trades(9));

        try (BithumbClient bithumb = client()) {
            assertThatThrownBy(() -> bithumb.market().tradesStream(OF_TRADES).toList())
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void visitorEndsTheTradesWhereItWants() throws Exception {
        server.on(TRADES, trades(9, 8), trades(7, 6));
        List<String> seen = new ArrayList<>();

        try (BithumbClient bithumb = client()) {
            bithumb.async()
                    .market()
                    .tradesForEach(
                            OF_TRADES.toBuilder().count(2).build(),
                            trade -> seen.add(trade.sequentialId()) && seen.size() < 3)
                    .get();
        }
        assertThat(seen).containsExactly("9", "8", "7");
        assertThat(server.targets(TRADES))
                .containsExactly(TRADES + "?market=KRW-BTC&count=2", TRADES + "?market=KRW-BTC&count=2&cursor=8");
    }

    @Test
    void refusalEndsTheWalk() {
        server.on(HOURS, candles(5), json("{\"error\":{\"name\":404,\"message\":\"Code not found\"}}"));
        List<Instant> seen = new ArrayList<>();

        try (BithumbClient bithumb = client()) {
            assertThatThrownBy(() ->
                            bithumb.market().minuteCandlesStream(OF_HOURS).forEach(candle -> seen.add(candle.start())))
                    .isInstanceOf(ExchangeException.class);
        }
        assertThat(seen).isEqualTo(hours(5));
    }
}
