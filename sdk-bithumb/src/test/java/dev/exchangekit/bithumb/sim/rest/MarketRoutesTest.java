package dev.exchangekit.bithumb.sim.rest;

import static dev.exchangekit.bithumb.sim.rest.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.front.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketRoutesTest {
    private static final int HOUR = 3_600_000;

    private final Calls calls = new Calls();

    @AfterEach
    void stop() {
        calls.close();
    }

    @Test
    void marketsAreListedWithTheirNames() throws IOException {
        JsonNode markets = calls.open("/v1/market/all?isDetails=true");
        assertThat(texts(markets, "market"))
                .containsExactly("KRW-BTC", "KRW-ETH", "KRW-XRP", "KRW-USDT", "KRW-SHIB", "BTC-ETH");
        assertThat(texts(markets, "market_warning")).contains("CAUTION");
        assertThat(markets.path(0).path("korean_name").textValue()).isEqualTo("비트코인");
        assertThat(calls.open("/v1/market/all").path(0).has("market_warning")).isFalse();
        assertThat(texts(calls.open("/v1/market/virtual_asset_warning"), "end_date"))
                .containsExactly("2026-03-05 09:00:30");
    }

    @Test
    void tickersAreNineHoursAheadUnlessSwitchedOff() throws IOException {
        JsonNode ticker =
                calls.open("/v1/ticker?markets=KRW-BTC,KRW-SHIB,BTC-ETH").path(0);
        assertThat(ticker.path("trade_price").isNumber()).isTrue();
        assertThat(ticker.path("trade_date").textValue()).isEqualTo("20260304");
        assertThat(ticker.path("trade_time_kst").textValue()).startsWith("20");
        long now = calls.clock.millis();
        assertThat(ticker.path("timestamp").longValue()).isEqualTo(now + 9 * HOUR);
        assertThat(ticker.path("trade_timestamp").longValue()).isBetween(now + 8 * HOUR, now + 9 * HOUR);
        assertThat(ticker.path("change").textValue())
                .isEqualTo(
                        switch (ticker.path("signed_change_price")
                                .decimalValue()
                                .signum()) {
                            case 1 -> "RISE";
                            case 0 -> "EVEN";
                            default -> "FALL";
                        });
        assertThat(ticker.path("change_price").decimalValue())
                .isEqualTo(ticker.path("signed_change_price").decimalValue().abs());
        calls.bithumb.quirks().tickersAhead(false);
        assertThat(calls.open("/v1/ticker?markets=KRW-BTC")
                        .path(0)
                        .path("timestamp")
                        .longValue())
                .isEqualTo(now);
    }

    @Test
    void smallNumbersHaveAnExponent() throws IOException {
        String body = calls.http
                .open("/v1/candles/minutes/1?market=BTC-ETH&count=200")
                .http()
                .body();
        assertThat(body).contains("\"opening_price\":0.03");
        assertThat(written("0.00008428")).isEqualTo("{\"v\":8.428e-05}");
        assertThat(written("-0.000080")).isEqualTo("{\"v\":-8e-05}");
        assertThat(written("0.0001")).isEqualTo("{\"v\":0.0001}");
        assertThat(written("91000000.0")).isEqualTo("{\"v\":91000000}");
        assertThat(written("0.000")).isEqualTo("{\"v\":0}");
    }

    private static String written(String number) {
        ObjectNode json = Wire.object();
        Figures.number(json, "v", new BigDecimal(number));
        return Wire.write(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/ticker?markets=KRW-NONE", "/v1/orderbook?markets=BTC_KRW", "/v1/trades/ticks?market=krw-btc"
            })
    void unknownMarketsAreAnsweredWithANumberAndSuccess(String pathAndQuery) throws IOException {
        Answer answer = calls.http.open(pathAndQuery);
        assertThat(answer.outcome()).isEqualTo("200 404");
        assertThat(answer.json().path("error").path("name").isInt()).isTrue();
        assertThat(calls.http.open("/v1/ticker").outcome()).isEqualTo("400 400");
    }

    @Test
    void oneOrderBookHasThirtyLevelsAndSeveralHaveFifteen() throws IOException {
        JsonNode book = calls.open("/v1/orderbook?markets=KRW-BTC").path(0);
        assertThat(book.path("orderbook_units")).hasSize(30);
        assertThat(book.path("timestamp").longValue()).isEqualTo(calls.clock.millis());
        JsonNode best = book.path("orderbook_units").path(0);
        assertThat(best.path("ask_price").decimalValue())
                .isGreaterThan(best.path("bid_price").decimalValue());
        JsonNode two = calls.open("/v1/orderbook?markets=KRW-BTC,KRW-ETH");
        assertThat(texts(two, "market")).containsExactly("KRW-BTC", "KRW-ETH");
        assertThat(two.path(1).path("orderbook_units")).hasSize(15);
    }

    @Test
    void everyFourthOrderBookHasLevelsWithoutSize() throws IOException {
        List<Boolean> zeros = IntStream.range(0, 8).mapToObj(i -> hasZero()).toList();
        assertThat(zeros).containsExactly(false, false, false, true, false, false, false, true);
        calls.bithumb.quirks().zeroSizes(false);
        assertThat(IntStream.range(0, 4).anyMatch(i -> hasZero())).isFalse();
    }

    private boolean hasZero() {
        try {
            JsonNode units = calls.open("/v1/orderbook?markets=KRW-BTC").path(0).path("orderbook_units");
            return texts(units, "ask_size").contains("0")
                    && texts(units, "bid_size").contains("0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void tradesGoFromNewToOldByCursor() throws IOException {
        JsonNode trades = calls.open("/v1/trades/ticks?market=KRW-BTC&count=20");
        assertThat(trades).hasSize(20);
        List<String> ids = texts(trades, "sequential_id");
        assertThat(ids).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(trades.path(0).path("ask_bid").textValue()).isIn("ASK", "BID");
        assertThat(texts(calls.open("/v1/trades/ticks?market=KRW-BTC&count=5&cursor=" + ids.get(9)), "sequential_id"))
                .isEqualTo(ids.subList(10, 15));
        assertThat(calls.open("/v1/trades/ticks?market=KRW-BTC")).hasSize(1);
        String until = trades.path(3).path("trade_time_utc").textValue();
        JsonNode earlier = calls.open("/v1/trades/ticks?market=KRW-BTC&to=" + until)
                .path(0)
                .path("trade_time_utc");
        assertThat(earlier.textValue()).isLessThan(until);
        assertThat(calls.open("/v1/trades/ticks?market=KRW-BTC&daysAgo=1&count=10"))
                .isEmpty();
        assertThat(calls.http.open("/v1/trades/ticks?market=KRW-BTC&to=noon").outcome())
                .isEqualTo("400 invalid_parameter");
    }

    @ParameterizedTest
    @CsvSource({
        "minutes/1, 2026-03-04T12:00:00, 2026-03-04T21:00:00",
        "minutes/60, 2026-03-04T12:00:00, 2026-03-04T21:00:00",
        "minutes/240, 2026-03-04T11:00:00, 2026-03-04T20:00:00",
        "days, 2026-03-03T15:00:00, 2026-03-04T00:00:00",
        "weeks, 2026-03-01T15:00:00, 2026-03-02T00:00:00",
        "months, 2026-02-28T15:00:00, 2026-03-01T00:00:00"
    })
    void candlesBeginWhereDaysInKoreaDo(String path, String utc, String korea) throws IOException {
        calls.bithumb.step();
        JsonNode candle = calls.open("/v1/candles/" + path + "?market=KRW-BTC").path(0);
        assertThat(candle.path("candle_date_time_utc").textValue()).isEqualTo(utc);
        assertThat(candle.path("candle_date_time_kst").textValue()).isEqualTo(korea);
        assertThat(candle.path("timestamp").longValue()).isEqualTo(calls.clock.millis());
        assertThat(candle.path("high_price").decimalValue())
                .isGreaterThanOrEqualTo(candle.path("low_price").decimalValue());
    }

    @Test
    void candlesEndBeforeATimeInKorea() throws IOException {
        JsonNode candles = calls.open("/v1/candles/minutes/5?market=KRW-ETH&count=3&to=2026-03-04T20:00:00");
        assertThat(texts(candles, "candle_date_time_kst"))
                .containsExactly("2026-03-04T19:55:00", "2026-03-04T19:50:00", "2026-03-04T19:45:00");
        assertThat(candles.path(0).path("unit").intValue()).isEqualTo(5);
        assertThat(calls.open("/v1/candles/minutes/5?market=KRW-ETH&count=3&to=2026-03-04%2020:00:00"))
                .isEqualTo(candles);
        assertThat(calls.http
                        .open("/v1/candles/minutes/5?market=KRW-ETH&to=2026-03-04T20:00:00Z")
                        .outcome())
                .isEqualTo("400 invalid_parameter");
        assertThat(calls.http.open("/v1/candles/minutes/2?market=KRW-ETH").outcome())
                .isEqualTo("400 invalid_parameter");
        assertThat(calls.http
                        .open("/v1/candles/minutes/5?market=KRW-ETH&count=201")
                        .outcome())
                .isEqualTo("400 invalid_parameter");
    }

    @Test
    void minutesWithoutTradesHaveNoCandle() throws IOException {
        calls.clock.advance(Duration.ofMinutes(3));
        calls.bithumb.step();
        List<String> times = texts(calls.open("/v1/candles/minutes/1?market=KRW-BTC&count=2"), "candle_date_time_utc");
        assertThat(times.get(0)).isEqualTo("2026-03-04T12:03:00");
        assertThat(Instant.parse(times.get(1) + "Z")).isBefore(Instant.parse("2026-03-04T12:01:00Z"));
    }

    @Test
    void daysKnowTheCloseBeforeThem() throws IOException {
        JsonNode days = calls.open("/v1/candles/days?market=KRW-BTC&count=2&convertingPriceUnit=KRW");
        assertThat(days).hasSize(2);
        assertThat(days.path(0).path("prev_closing_price").decimalValue())
                .isEqualTo(days.path(1).path("trade_price").decimalValue());
        assertThat(days.path(0).path("converted_trade_price").isNull()).isTrue();
        JsonNode inBitcoin = calls.open("/v1/candles/days?market=BTC-ETH&convertingPriceUnit=KRW");
        assertThat(inBitcoin.path(0).path("converted_trade_price").decimalValue())
                .isGreaterThan(new BigDecimal("1000000"));
        assertThat(calls.open("/v1/candles/weeks?market=KRW-BTC")
                        .path(0)
                        .path("first_day_of_period")
                        .textValue())
                .isEqualTo("2026-03-02");
    }

    @Test
    void servicesAreThere() throws IOException {
        assertThat(calls.open("/v1/notices")).hasSize(5);
        assertThat(calls.open("/v1/notices?count=20")
                        .path(0)
                        .path("published_at")
                        .textValue())
                .isEqualTo("2026-03-03 18:00:00");
        assertThat(texts(calls.open("/v2/fee/inout/ALL"), "currency"))
                .containsExactly("BTC", "ETH", "SHIB", "USDT", "XRP");
        JsonNode rated =
                calls.open("/v2/fee/inout/SHIB").path(0).path("networks").path(0);
        assertThat(rated.path("withdraw_fee_quantity").isNull()).isTrue();
        assertThat(rated.path("withdraw_rate").textValue()).isEqualTo("0.01");
        assertThat(calls.http.open("/v2/fee/inout/NONE").outcome())
                .isEqualTo("400 currency does not have a valid value");
        assertThat(texts(calls.get("/v1/status/wallet"), "wallet_state")).containsOnly("working");
        assertThat(calls.get("/v1/api_keys").path(0).path("expire_at").textValue())
                .isEqualTo("2027-03-04T21:00:30+09:00");
    }
}
