package dev.exchangekit.bithumb.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.UnreadableResponseException;
import dev.exchangekit.core.model.PriceLevel;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.ScriptedServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is peculiar to Bithumb's market data, seen through the client. */
final class MarketDataTest {
    private static final Instant NOW = Instant.parse("2026-08-12T04:15:09Z");
    private static final String MINUTES = "/v1/candles/minutes/1";
    private static final String BOOK = "/v1/orderbook";
    private static final String TRADES = "/v1/trades/ticks";
    private static final MinuteCandlesRequest OF_MINUTES = MinuteCandlesRequest.builder()
            .unit(MinuteUnit.MINUTES_1)
            .market("KRW-BTC")
            .build();

    private final ScriptedServer server = ScriptedServer.start(path -> json("[]"));
    private final BithumbClient bithumb = BithumbClient.create(
            c -> c.environment(BithumbEnvironment.custom(server.uri())).timeSource(new ManualTime(NOW, 0)));

    @AfterEach
    void stop() {
        bithumb.close();
        server.close();
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder().code(200).body(body).build();
    }

    private static String candle(String start, String volume) {
        return "[{\"market\":\"KRW-BTC\",\"candle_date_time_utc\":\"" + start
                + "\",\"candle_date_time_kst\":\"2026-08-12T13:15:00\",\"opening_price\":1,\"high_price\":1,"
                + "\"low_price\":1,\"trade_price\":1,\"timestamp\":1786508109417,\"candle_acc_trade_price\":1,"
                + "\"candle_acc_trade_volume\":" + volume + ",\"unit\":1}]";
    }

    private MinuteCandle candle() {
        return bithumb.market().minuteCandles(OF_MINUTES).get(0);
    }

    @Test
    void candleBeginsByTheClocksOfUtcAndOfKorea() {
        server.on(MINUTES, json(candle("2026-08-12T04:15:00", "1")));

        MinuteCandle candle = candle();

        assertThat(candle.start()).isEqualTo(Instant.parse("2026-08-12T04:15:00Z"));
        assertThat(candle.startKst()).contains(LocalDateTime.of(2026, 8, 12, 13, 15));
        assertThat(candle.lastTradedAt()).contains(Instant.ofEpochMilli(1_786_508_109_417L));
        assertThat(candle.unit()).contains(MinuteUnit.MINUTES_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-12",
                "2026-08-12T04:15:00Z",
                "2026-08-12T04:15:60",
                "2026-13-12T04:15:00",
                "2026-08-12T04-15-00",
                "2026-08-12T04:1x:00",
                ""
            })
    void candleThatBeginsAtNoTimeIsUnreadable(String start) {
        server.always(MINUTES, json(candle(start, "1")));

        assertThatThrownBy(this::candle).isInstanceOf(UnreadableResponseException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T15:00:00Z, 2026-01-01T00%3A00%3A00",
        "2026-08-12T04:15:09Z, 2026-08-12T13%3A15%3A09",
        // a candle that begins with the second before is asked for, one that begins with the second after is not
        "2026-08-12T04:15:09.000000001Z, 2026-08-12T13%3A15%3A10",
        "2026-08-12T04:15:09.999Z, 2026-08-12T13%3A15%3A10",
    })
    void endOfCandlesGoesOutByTheClockInKoreaWithoutAnOffset(Instant to, String sent) {
        bithumb.market().minuteCandles(OF_MINUTES.toBuilder().to(to).build());

        assertThat(server.targets(MINUTES)).containsExactly(MINUTES + "?market=KRW-BTC&to=" + sent);
    }

    @ParameterizedTest
    @CsvSource({
        "8.428e-05, 0.00008428",
        "1E-8, 0.00000001",
        "1.0e-7, 0.00000010",
        "8.3990e+7, 83990000",
        "9e7, 90000000",
        "0.10, 0.10",
        "146.25000001, 146.25000001",
        "12345678901234567890.123456789, 12345678901234567890.123456789",
    })
    void numbersAreExactInWhateverNotation(String sent, String plain) {
        server.on(MINUTES, json(candle("2026-08-12T04:15:00", sent)));

        BigDecimal volume = candle().accTradeVolume();

        assertThat(volume).isEqualTo(new BigDecimal(sent));
        assertThat(volume.toPlainString()).isEqualTo(plain);
    }

    @Test
    void levelsWithoutASizeAreLeftOutOfTheSidesButNotOfTheUnits() {
        server.on(
                BOOK,
                json("[{\"market\":\"KRW-BTC\",\"timestamp\":1786508109417,\"total_ask_size\":2.5,"
                        + "\"total_bid_size\":8.428e-05,\"orderbook_units\":["
                        + "{\"ask_price\":101,\"bid_price\":99,\"ask_size\":0,\"bid_size\":8.428e-05},"
                        + "{\"ask_price\":102,\"bid_price\":98,\"ask_size\":2.5,\"bid_size\":0.0},"
                        + "{\"ask_price\":103,\"bid_price\":null,\"ask_size\":0E-8,\"bid_size\":null}]}]"));

        OrderBook book = bithumb.market().orderBooks("KRW-BTC").get(0);

        assertThat(book.bids()).containsExactly(level("99", "0.00008428"));
        assertThat(book.asks()).containsExactly(level("102", "2.5"));
        assertThat(book.units()).hasSize(3);
        assertThat(book.units().get(0).askSize()).contains(BigDecimal.ZERO);
        assertThat(book.units().get(2).bidPrice()).isEmpty();
        assertThat(book.totalAskSize()).contains(new BigDecimal("2.5"));
        assertThat(book.totalBidSize()).contains(new BigDecimal("0.00008428"));
        assertThat(book.time()).contains(Instant.ofEpochMilli(1_786_508_109_417L));
    }

    private static PriceLevel level(String price, String size) {
        return new PriceLevel(new BigDecimal(price), new BigDecimal(size));
    }

    @Test
    void orderBooksOfSeveralMarketsAreAskedForInOneText() {
        bithumb.market().orderBooks("KRW-BTC", "BTC-ETH");

        assertThat(server.targets(BOOK)).containsExactly(BOOK + "?markets=KRW-BTC%2CBTC-ETH");
    }

    @Test
    void tradesEndAtATimeOfDay() {
        server.on(
                TRADES,
                json("[{\"market\":\"KRW-BTC\",\"trade_date_utc\":\"2026-08-12\",\"trade_time_utc\":\"04:05:00\","
                        + "\"timestamp\":1786507500001,\"trade_price\":1,\"trade_volume\":8.428e-05,"
                        + "\"ask_bid\":\"BID\",\"sequential_id\":17865075000010000}]"));

        Trade trade = bithumb.market()
                .trades(TradesRequest.builder()
                        .market("KRW-BTC")
                        .to(LocalTime.of(13, 5, 1, 999))
                        .daysAgo(7)
                        .build())
                .get(0);

        assertThat(server.targets(TRADES)).containsExactly(TRADES + "?market=KRW-BTC&to=130501&daysAgo=7");
        assertThat(trade.tradeDateUtc()).contains(LocalDate.of(2026, 8, 12));
        assertThat(trade.tradeTimeUtc()).contains(LocalTime.of(4, 5));
        assertThat(trade.time()).contains(Instant.ofEpochMilli(1_786_507_500_001L));
        assertThat(trade.takerSide()).contains(TakerSide.BID);
        assertThat(trade.sequentialId()).isEqualTo("17865075000010000");
    }

    @Test
    void alertEndsByTheClockInKorea() {
        server.on(
                "/v1/market/virtual_asset_warning",
                json("[{\"market\":\"KRW-XRP\",\"warning_type\":\"OF_A_LATER_TIME\",\"warning_step\":\"DANGER\","
                        + "\"end_date\":\"2026-08-13 06:59:59\"},{\"market\":\"KRW-XRP\",\"end_date\":\"\"}]"));

        List<MarketAlert> alerts = bithumb.market().alerts();

        assertThat(alerts.get(0).endsAt()).contains(Instant.parse("2026-08-12T21:59:59Z"));
        assertThat(alerts.get(0).type()).contains(new AlertType("OF_A_LATER_TIME"));
        assertThat(alerts.get(0).step()).contains(AlertStep.DANGER);
        assertThat(alerts.get(1).endsAt()).isEmpty();
    }

    @Test
    void marketsAreListedWithTheirWarningsUnlessTheRequestSaysOtherwise() {
        server.always("/v1/market/all?isDetails=true", json("[{\"market\":\"KRW-BTC\",\"market_warning\":\"NONE\"}]"));
        server.always("/v1/market/all", json("[{\"market\":\"KRW-BTC\"}]"));

        assertThat(bithumb.market().markets())
                .extracting(Market::warning)
                .containsExactly(Optional.of(MarketWarning.NONE));
        assertThat(bithumb.market().markets(MarketsRequest.builder().build()))
                .extracting(Market::warning)
                .containsExactly(Optional.empty());
    }

    @Test
    void priceOfADayIsConvertedWhereItIsNotTheMarketsOwn() {
        server.on(
                "/v1/candles/days",
                json(candle("2026-08-11T15:00:00", "1").replace("\"unit\":1", "\"converted_trade_price\":2.45e6")),
                json(candle("2026-08-11T15:00:00", "1").replace("\"unit\":1", "\"converted_trade_price\":null")));
        DayCandlesRequest request = DayCandlesRequest.builder()
                .market("BTC-ETH")
                .convertingPriceUnit("KRW")
                .build();

        assertThat(bithumb.market().dayCandles(request).get(0).convertedTradePrice())
                .contains(new BigDecimal("2.45e6"));
        assertThat(bithumb.market().dayCandles(request).get(0).convertedTradePrice())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"name\":404,\"message\":\"Code not found\"}}",
                "{\"error\":{\"name\":\"404\",\"message\":\"Code not found\"}}",
                "{\"error\":{\"message\":\"Code not found\",\"name\":404}}",
                "\n { \"error\" : { \"name\" : 404 , \"message\" : \"Code not found\" } }\n",
                "{\"status\":{\"a\":[1,{}]},\"error\":{\"name\":404,\"message\":\"Code not found\",\"more\":[{}]},\"b\":1}",
            })
    void unknownMarketIsRefusedThoughTheStatusIsThatOfASuccess(String body) {
        server.always(MINUTES, json(body));
        server.always(BOOK, json(body));

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                this::candle,
                () -> bithumb.market().orderBooks("KRW-NONE"),
                () -> bithumb.market().minuteCandlesStream(OF_MINUTES).toList())) {
            ExchangeException refusal = Objects.requireNonNull(catchThrowableOfType(ExchangeException.class, call));
            assertThat(refusal.kind()).isEqualTo(ErrorKind.INVALID_SYMBOL);
            assertThat(refusal.code()).isEqualTo("404");
            assertThat(refusal.exchangeMessage()).isEqualTo("Code not found");
            assertThat(refusal.httpStatus()).isEqualTo(200);
        }
    }

    @Test
    void requestsOfTheWrongShapeAreNotBuilt() {
        refused("market", () -> OF_MINUTES.toBuilder().market("BTC_KRW").build());
        refused("market", () -> CandlesRequest.builder().market("krw-btc").build());
        refused("unit", () -> OF_MINUTES.toBuilder().unit(new MinuteUnit("1/2")).build());
        refused("count", () -> OF_MINUTES.toBuilder().count(0).build());
        refused("count", () -> OF_MINUTES.toBuilder().count(201).build());
        DayCandlesRequest.Builder days = DayCandlesRequest.builder().market("BTC-ETH");
        refused("convertingPriceUnit", () -> days.convertingPriceUnit("krw").build());
        TradesRequest trades = TradesRequest.builder().market("KRW-BTC").build();
        refused("count", () -> trades.toBuilder().count(501).build());
        refused("daysAgo", () -> trades.toBuilder().daysAgo(0).build());
        refused("daysAgo", () -> trades.toBuilder().daysAgo(8).build());
        refused("cursor", () -> trades.withCursor("x"));
        refused("markets", () -> OrderBooksRequest.builder().build());
    }

    private static void refused(String field, ThrowingCallable building) {
        InvalidRequestException refusal =
                Objects.requireNonNull(catchThrowableOfType(InvalidRequestException.class, building));
        assertThat(refusal.field()).isEqualTo(field);
    }
}
