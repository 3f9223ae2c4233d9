package dev.exchangekit.bitget.uta.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.Endpoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MarketWalksTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:20:00Z");

    private static final FundingRatesRequest RATES = FundingRatesRequest.builder()
            .category(Category.USDT_FUTURES)
            .symbol("BTCUSDT")
            .build();

    private static final CandlesRequest CANDLES = CandlesRequest.builder()
            .category(Category.SPOT)
            .symbol("BTCUSDT")
            .interval(Interval.MINUTES_1)
            .limit(1000)
            .build();

    /** So many pages of two rates, and a minute candle for every minute there is, 100 of them at once. */
    private static final class Exchange {
        private final List<Object> asked = new ArrayList<>();
        private final int pagesOfRates;

        Exchange(int pagesOfRates) {
            this.pagesOfRates = pagesOfRates;
        }

        @SuppressWarnings("unchecked") // what an endpoint answers is of its type
        <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
            asked.add(request);
            return (R)
                    (request instanceof CandlesRequest candles
                            ? candles(candles)
                            : rates((FundingRatesRequest) request));
        }

        private FundingRates rates(FundingRatesRequest request) {
            int page = request.cursor().map(Integer::valueOf).orElse(1);
            return FundingRates.builder()
                    .items(page > pagesOfRates ? List.of() : List.of(rate(2 * page), rate(2 * page + 1)))
                    .build();
        }

        private static FundingRate rate(int age) {
            return FundingRate.builder()
                    .symbol("BTCUSDT")
                    .rate(new BigDecimal("0.0001"))
                    .time(NOW.minus(Duration.ofHours(8L * age)))
                    .build();
        }

        private static List<Candle> candles(CandlesRequest request) {
            Instant end = request.endTime().orElse(NOW.plusMillis(1));
            long last = Math.floorDiv(end.toEpochMilli() - 1, 60_000L);
            return LongStream.rangeClosed(last - 99, last)
                    .mapToObj(minute -> candle(Instant.ofEpochMilli(60_000L * minute)))
                    .toList();
        }

        private static Candle candle(Instant start) {
            BigDecimal one = BigDecimal.ONE;
            return new Candle(start, one, one, one, one, one, one);
        }
    }

    @Test
    void theHundredthPageIsTheLast() {
        Exchange exchange = new Exchange(Integer.MAX_VALUE);
        UtaMarketApi market = exchange::call;
        assertThat(market.fundingRatesStream(RATES.withCursor("99"))).hasSize(4);
        assertThat(exchange.asked).hasSize(2);
    }

    @Test
    void candlesAreReadBackToTheStartHoweverFewTheExchangeShowsAtOnce() {
        UtaMarketApi market = new Exchange(0)::call;
        Instant start = NOW.minus(Duration.ofMinutes(250));
        CandlesRequest request = CANDLES.toBuilder().startTime(start).build();
        List<Instant> expected = IntStream.rangeClosed(0, 250)
                .mapToObj(minute -> start.plus(Duration.ofMinutes(minute)))
                .toList();
        assertThat(market.candlesStream(request).map(Candle::start)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(market.historyCandlesStream(request).map(Candle::start))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aPageWithoutItemsIsTheLastEvenWithACursor() {
        LiquidationPage page = LiquidationPage.builder().cursor("17").build();
        assertThat(page.nextCursor()).isEmpty();
        Liquidation liquidation =
                Liquidation.builder().symbol("BTCUSDT").side(Side.BUY).time(NOW).build();
        assertThat(LiquidationPage.builder()
                        .addItems(liquidation)
                        .cursor("17")
                        .build()
                        .nextCursor())
                .contains("17");
    }

    @Test
    void fundingRatesAreAskedForBySymbolOrCategory() {
        assertThat(CurrentFundingRatesRequest.builder()
                        .symbol("BTCUSDT")
                        .build()
                        .category())
                .isEmpty();
        assertThatThrownBy(() -> CurrentFundingRatesRequest.builder().build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo("category"));
    }

    @Test
    void aPageOfRatesHasANumberUpToAHundred() {
        assertThat(RATES.withCursor("100").cursor()).contains("100");
        for (String cursor : List.of("0", "101", "x")) {
            assertThatThrownBy(() -> RATES.withCursor(cursor))
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class,
                            e -> assertThat(e.field()).isEqualTo("cursor"));
        }
    }
}
