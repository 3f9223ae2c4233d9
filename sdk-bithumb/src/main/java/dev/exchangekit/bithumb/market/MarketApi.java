package dev.exchangekit.bithumb.market;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * Market data, open to everybody. Methods block and throw {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface MarketApi extends Calls {
    /** All markets with their warnings. */
    default List<Market> markets() {
        return markets(MarketsRequest.builder().details(true).build());
    }

    /**
     * All markets.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EA%B1%B0%EB%9E%98-%EB%8C%80%EC%83%81-%EB%AA%A9%EB%A1%9D-%EC%A1%B0%ED%9A%8C">Bithumb: trading pairs</a>
     */
    default List<Market> markets(MarketsRequest request) {
        return call(MarketEndpoints.MARKETS, request);
    }

    /** State of some markets, each named like {@code KRW-BTC}. */
    default List<Ticker> tickers(String... markets) {
        return tickers(TickersRequest.builder().addMarkets(markets).build());
    }

    /**
     * State of markets: last price and sums of the day.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%ED%98%84%EC%9E%AC%EA%B0%80-%EC%A1%B0%ED%9A%8C">Bithumb: ticker</a>
     */
    default List<Ticker> tickers(TickersRequest request) {
        return call(MarketEndpoints.TICKERS, request);
    }

    /** Order books of some markets, each named like {@code KRW-BTC}: 30 levels of a single one, 15 each of several. */
    default List<OrderBook> orderBooks(String... markets) {
        return orderBooks(OrderBooksRequest.builder().addMarkets(markets).build());
    }

    /**
     * Order books of markets.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%ED%98%B8%EA%B0%80-%EC%A1%B0%ED%9A%8C">Bithumb: order book</a>
     */
    default List<OrderBook> orderBooks(OrderBooksRequest request) {
        return call(MarketEndpoints.ORDER_BOOKS, request);
    }

    /**
     * Public trades, the newest first; a single one unless the request says how many.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%B2%B4%EA%B2%B0-%EB%82%B4%EC%97%AD-%EC%A1%B0%ED%9A%8C">Bithumb: trades</a>
     */
    default List<Trade> trades(TradesRequest request) {
        return call(MarketEndpoints.TRADES, request);
    }

    /** All trades of the day that is asked for, by their cursors and 500 to a call unless the request says how many; see {@link Paging#stream}. */
    default Stream<Trade> tradesStream(TradesRequest request) {
        return new TradePages(request).stream(this);
    }

    /**
     * Candles of some minutes, the newest first; a single one unless the request says how many.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EB%B6%84minute-%EC%BA%94%EB%93%A4-%EC%A1%B0%ED%9A%8C">Bithumb: minute candles</a>
     */
    default List<MinuteCandle> minuteCandles(MinuteCandlesRequest request) {
        return call(MarketEndpoints.MINUTE_CANDLES, request);
    }

    /** All candles back to the first there is, the newest first and 200 to a call unless the request says how many; see {@link Paging#stream}. */
    default Stream<MinuteCandle> minuteCandlesStream(MinuteCandlesRequest request) {
        return CandleWalks.minutes(request).stream(this);
    }

    /**
     * Candles of days, the newest first; a single one unless the request says how many.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9D%BCday-%EC%BA%94%EB%93%A4">Bithumb: day candles</a>
     */
    default List<DayCandle> dayCandles(DayCandlesRequest request) {
        return call(MarketEndpoints.DAY_CANDLES, request);
    }

    /** All candles back to the first there is, the newest first and 200 to a call unless the request says how many; see {@link Paging#stream}. */
    default Stream<DayCandle> dayCandlesStream(DayCandlesRequest request) {
        return CandleWalks.days(request).stream(this);
    }

    /**
     * Candles of weeks, the newest first; a single one unless the request says how many.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A3%BCweek-%EC%BA%94%EB%93%A4-%EC%A1%B0%ED%9A%8C">Bithumb: week candles</a>
     */
    default List<PeriodCandle> weekCandles(CandlesRequest request) {
        return call(MarketEndpoints.WEEK_CANDLES, request);
    }

    /** All candles back to the first there is, the newest first and 200 to a call unless the request says how many; see {@link Paging#stream}. */
    default Stream<PeriodCandle> weekCandlesStream(CandlesRequest request) {
        return CandleWalks.weeks(request).stream(this);
    }

    /**
     * Candles of months, the newest first; a single one unless the request says how many.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9B%94month-%EC%BA%94%EB%93%A4-%EC%A1%B0%ED%9A%8C">Bithumb: month candles</a>
     */
    default List<PeriodCandle> monthCandles(CandlesRequest request) {
        return call(MarketEndpoints.MONTH_CANDLES, request);
    }

    /** All candles back to the first there is, the newest first and 200 to a call unless the request says how many; see {@link Paging#stream}. */
    default Stream<PeriodCandle> monthCandlesStream(CandlesRequest request) {
        return CandleWalks.months(request).stream(this);
    }

    /**
     * What is unusual in markets now.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EA%B2%BD%EB%B3%B4%EC%A0%9C-%EC%A1%B0%ED%9A%8C">Bithumb: alerts</a>
     */
    default List<MarketAlert> alerts() {
        return call(MarketEndpoints.ALERTS, NoParameters.NONE);
    }

    /** The same calls with other options. */
    default MarketApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
