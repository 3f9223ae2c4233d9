package dev.exchangekit.bybit.market;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.stream.Stream;

/**
 * Market data, open to everybody. Methods block and throw {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface MarketApi extends Calls {
    /**
     * Clock of the exchange.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/time">Bybit: Get Bybit Server Time</a>
     */
    default ServerTime serverTime() {
        return call(MarketEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    /**
     * One page of instrument specifications.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/instrument">Bybit: Get Instruments Info</a>
     */
    default Instruments instruments(InstrumentsRequest request) {
        return call(MarketEndpoints.INSTRUMENTS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<Instrument> instrumentsStream(InstrumentsRequest request) {
        return Paging.stream(this::instruments, request);
    }

    /**
     * State of markets: last price, best quotes, 24 hours.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/tickers">Bybit: Get Tickers</a>
     */
    default Tickers tickers(TickersRequest request) {
        return call(MarketEndpoints.TICKERS, request);
    }

    /** State of one market. */
    default Tickers tickers(Category category, String symbol) {
        return tickers(
                TickersRequest.builder().category(category).symbol(symbol).build());
    }

    /**
     * Snapshot of an order book.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/orderbook">Bybit: Get Orderbook</a>
     */
    default OrderBook orderBook(OrderBookRequest request) {
        return call(MarketEndpoints.ORDER_BOOK, request);
    }

    /**
     * Candles, the newest first.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/kline">Bybit: Get Kline</a>
     */
    default Klines klines(KlinesRequest request) {
        return call(MarketEndpoints.KLINES, request);
    }

    /**
     * Latest public trades.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/recent-trade">Bybit: Get Recent Public Trades</a>
     */
    default RecentTrades recentTrades(RecentTradesRequest request) {
        return call(MarketEndpoints.RECENT_TRADES, request);
    }

    /**
     * Past funding rates of a perpetual.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/history-fund-rate">Bybit: Get Funding Rate History</a>
     */
    default FundingHistory fundingHistory(FundingHistoryRequest request) {
        return call(MarketEndpoints.FUNDING_HISTORY, request);
    }

    /** The same calls with other options. */
    default MarketApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
