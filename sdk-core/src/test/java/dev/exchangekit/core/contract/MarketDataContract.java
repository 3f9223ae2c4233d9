package dev.exchangekit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.FundingRate;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PriceLevel;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts of what everybody can see. */
public abstract class MarketDataContract extends ExchangeContract {
    static final Symbol UNKNOWN = Symbol.spot("NOSUCHCOIN", "USDT");

    @Test
    void serverTimeIsTheVenuesTime() {
        needs(Feature.SERVER_TIME, spot());
        assertThat(Duration.between(exchange().market().serverTime(), world().now())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void instrumentsAreWholeAndUnique() {
        List<Instrument> instruments = exchange().market().instruments();
        assertThat(instruments).extracting(Instrument::symbol).doesNotHaveDuplicates();
        assertThat(instruments).allSatisfy(instrument -> {
            assertThat(instrument.nativeSymbol()).isNotBlank();
            assertThat(instrument.tickSize()).isPositive();
            assertThat(instrument.quantityStep()).isPositive();
            assertThat(instrument.contractSize()).isPositive();
            instrument
                    .minQuantity()
                    .ifPresent(min -> instrument
                            .maxQuantity()
                            .ifPresent(max -> assertThat(min).isLessThanOrEqualTo(max)));
            assertThat(instrument.roundPrice(instrument.tickSize(), RoundingMode.UNNECESSARY))
                    .isEqualByComparingTo(instrument.tickSize());
        });
    }

    @Test
    void tradedInstrumentsAreKnownByBothNames() {
        exchange().market().instruments();
        assertThat(symbols()).allSatisfy(symbol -> {
            Instrument instrument = exchange().market().instrument(symbol);
            assertThat(instrument.isTrading()).isTrue();
            assertThat(exchange().knownInstruments().find(symbol)).contains(instrument);
            assertThat(exchange().knownInstruments().findNative(instrument.nativeMarket(), instrument.nativeSymbol()))
                    .contains(instrument);
        });
    }

    @Test
    void perpetualStatesItsLeverage() {
        Instrument instrument = exchange().market().instrument(perpetual());
        assertThat(instrument.maxLeverage())
                .hasValueSatisfying(max -> assertThat(max).isGreaterThan(BigDecimal.ONE));
    }

    @Test
    void unknownInstrumentIsRefused() {
        assertThatThrownBy(() -> exchange().market().instrument(UNKNOWN))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(UNKNOWN.toString());
    }

    @Test
    void tickerOfAnUnknownSymbolFailsTyped() {
        assertThatThrownBy(() -> exchange().market().ticker(UNKNOWN))
                .isInstanceOfAny(ExchangeException.class, InvalidRequestException.class);
    }

    @Test
    void tickerIsConsistent() {
        assertThat(symbols()).allSatisfy(symbol -> {
            Ticker ticker = exchange().market().ticker(symbol);
            assertThat(ticker.symbol()).isEqualTo(symbol);
            assertThat(ticker.last())
                    .hasValueSatisfying(last -> assertThat(last).isPositive());
            assertThat(ticker.bid().orElseThrow()).isLessThan(ticker.ask().orElseThrow());
            assertThat(ticker.low24h().orElseThrow())
                    .isLessThanOrEqualTo(ticker.high24h().orElseThrow());
            assertThat(ticker.volume24h())
                    .hasValueSatisfying(volume -> assertThat(volume).isNotNegative());
            assertThat(ticker.nativeModel()).isPresent();
        });
    }

    @Test
    void volumeIsInTheBaseAndTurnoverInTheQuoteCurrency() {
        assertThat(symbols()).allSatisfy(symbol -> {
            Ticker ticker = exchange().market().ticker(symbol);
            isWorth(
                    ticker.volume24h().orElseThrow(),
                    ticker.turnover24h().orElseThrow(),
                    ticker.last().orElseThrow());
            if (hasCandles(symbol)) {
                Candle candle = exchange()
                        .market()
                        .candles(symbol, CandleInterval.ONE_DAY, HistoryWindow.newest(1))
                        .get(0);
                candle.turnover().ifPresent(turnover -> isWorth(candle.volume(), turnover, candle.close()));
            }
        });
    }

    /** Within what a day can do to a price, and so far from its inverse. */
    private static void isWorth(BigDecimal base, BigDecimal quote, BigDecimal price) {
        if (base.signum() == 0) {
            assertThat(quote).isZero();
            return;
        }
        assertThat(quote.divide(base, MathContext.DECIMAL64))
                .isBetween(price.divide(BigDecimal.TEN, MathContext.DECIMAL64), price.multiply(BigDecimal.TEN));
    }

    @Test
    void allTickersHoldEveryMarket() {
        needs(Feature.ALL_TICKERS, spot());
        List<Ticker> tickers = exchange().market().tickers();
        assertThat(tickers).extracting(Ticker::symbol).doesNotHaveDuplicates().containsAll(symbols());
    }

    @Test
    void priceIsThatOfTheTicker() {
        assertThat(symbols()).allSatisfy(symbol -> {
            BigDecimal price = exchange().market().price(symbol).orElseThrow();
            Ticker ticker = exchange().market().ticker(symbol);
            assertThat(price)
                    .isBetween(ticker.low24h().orElseThrow(), ticker.high24h().orElseThrow());
        });
    }

    @Test
    void bookIsSortedAndNotCrossed() {
        assertThat(symbols()).allSatisfy(symbol -> {
            OrderBookSnapshot book = exchange().market().orderBook(symbol, 25);
            assertThat(book.symbol()).isEqualTo(symbol);
            assertThat(book.bids())
                    .isNotEmpty()
                    .isSortedAccordingTo(Comparator.comparing(PriceLevel::price).reversed());
            assertThat(book.asks()).isNotEmpty().isSortedAccordingTo(Comparator.comparing(PriceLevel::price));
            assertThat(book.bids().get(0).price()).isLessThan(book.asks().get(0).price());
            assertThat(Stream.concat(book.bids().stream(), book.asks().stream()))
                    .allSatisfy(level -> assertThat(level.size()).isPositive());
        });
    }

    @Test
    void shallowBookIsTheTopOfTheDeepOne() {
        OrderBookSnapshot book = exchange().market().orderBook(spot(), 1);
        assertThat(book.bids()).hasSize(1);
        assertThat(book.asks()).hasSize(1);
    }

    @Test
    void recentTradesAreNewestFirstAndNoMoreThanAskedFor() {
        assertThat(symbols()).allSatisfy(symbol -> {
            List<PublicTrade> trades = exchange().market().recentTrades(symbol, 20);
            assertThat(trades)
                    .hasSizeBetween(1, 20)
                    .isSortedAccordingTo(Comparator.comparing(PublicTrade::time).reversed())
                    .allSatisfy(trade -> {
                        assertThat(trade.symbol()).isEqualTo(symbol);
                        assertThat(trade.price()).isPositive();
                        assertThat(trade.quantity()).isPositive();
                    });
            assertThat(trades).extracting(PublicTrade::tradeId).doesNotHaveDuplicates();
        });
    }

    @Test
    void candlesAreOldestFirstWithoutHolesAndOnlyTheLastMoves() {
        needs(Feature.CANDLES, spot());
        assertThat(symbols()).filteredOn(this::hasCandles).allSatisfy(symbol -> {
            List<Candle> candles =
                    exchange().market().candles(symbol, CandleInterval.FIVE_MINUTES, HistoryWindow.newest(12));
            assertThat(candles).hasSize(12);
            for (int i = 0; i < candles.size(); i++) {
                Candle candle = candles.get(i);
                assertThat(candle.low()).isLessThanOrEqualTo(candle.open().min(candle.close()));
                assertThat(candle.high()).isGreaterThanOrEqualTo(candle.open().max(candle.close()));
                assertThat(candle.volume()).isNotNegative();
                if (i > 0) {
                    assertThat(candle.openTime())
                            .isEqualTo(candles.get(i - 1).openTime().plus(Duration.ofMinutes(5)));
                    assertThat(candles.get(i - 1).closed()).isTrue();
                }
            }
        });
    }

    private boolean hasCandles(Symbol symbol) {
        return exchange().supports(Feature.CANDLES, symbol);
    }

    @Test
    void candlesOfAWindowLieInIt() {
        needs(Feature.CANDLES, spot());
        Instant end = world().now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.HOURS);
        Instant start = end.minus(Duration.ofHours(1));
        List<Candle> candles =
                exchange().market().candles(spot(), CandleInterval.FIFTEEN_MINUTES, HistoryWindow.between(start, end));
        assertThat(candles).hasSizeBetween(4, 5).allSatisfy(candle -> {
            assertThat(candle.openTime()).isBetween(start, end);
            assertThat(candle.closed()).isTrue();
        });
    }

    @Test
    void nextFundingIsStillToCome() {
        needs(Feature.FUNDING_RATES, perpetual());
        FundingRate next = exchange().market().fundingRate(perpetual());
        assertThat(next.symbol()).isEqualTo(perpetual());
        assertThat(next.time()).isAfter(world().now().minus(Duration.ofMinutes(1)));
        assertThat(next.rate().abs()).isLessThan(BigDecimal.ONE);
    }

    @Test
    void pastFundingIsNewestFirst() {
        needs(Feature.FUNDING_RATES, perpetual());
        HistoryPage<FundingRate> page = exchange().market().fundingHistory(perpetual(), HistoryWindow.newest(3));
        assertThat(page.items())
                .hasSizeLessThanOrEqualTo(3)
                .isSortedAccordingTo(Comparator.comparing(FundingRate::time).reversed());
    }

    @Test
    void markPriceIsNearTheBook() {
        needs(Feature.MARK_PRICE, perpetual());
        BigDecimal mark = exchange().market().markPrice(perpetual()).markPrice();
        BigDecimal bid = trader(perpetual()).bid();
        assertThat(mark).isBetween(bid.multiply(new BigDecimal("0.5")), bid.multiply(new BigDecimal("2")));
    }

    @Test
    void openInterestIsNotNegative() {
        needs(Feature.OPEN_INTEREST, perpetual());
        assertThat(exchange().market().openInterest(perpetual()).quantity()).isNotNegative();
    }

    @Test
    void spotHasNoContractData() {
        Exchange exchange = exchange();
        sendsNothing(() -> {
            assertThatThrownBy(() -> exchange.market().fundingRate(spot()))
                    .isInstanceOf(UnsupportedFeatureException.class);
            assertThatThrownBy(() -> exchange.market().markPrice(spot()))
                    .isInstanceOf(UnsupportedFeatureException.class);
            assertThatThrownBy(() -> exchange.market().openInterest(spot()))
                    .isInstanceOf(UnsupportedFeatureException.class);
        });
    }
}
