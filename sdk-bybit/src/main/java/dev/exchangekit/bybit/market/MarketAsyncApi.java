package dev.exchangekit.bybit.market;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Market data, open to everybody. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface MarketAsyncApi extends AsyncCalls {
    /**
     * Clock of the exchange.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/time">Bybit: Get Bybit Server Time</a>
     */
    default CompletableFuture<ServerTime> serverTime() {
        return call(MarketEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    /**
     * One page of instrument specifications.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/instrument">Bybit: Get Instruments Info</a>
     */
    default CompletableFuture<Instruments> instruments(InstrumentsRequest request) {
        return call(MarketEndpoints.INSTRUMENTS, request);
    }

    /**
     * Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}.
     */
    default CompletableFuture<Void> instrumentsForEach(
            InstrumentsRequest request, Predicate<? super Instrument> visitor) {
        return Paging.forEach(this::instruments, request, visitor);
    }

    /**
     * State of markets: last price, best quotes, 24 hours.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/tickers">Bybit: Get Tickers</a>
     */
    default CompletableFuture<Tickers> tickers(TickersRequest request) {
        return call(MarketEndpoints.TICKERS, request);
    }

    /** State of one market. */
    default CompletableFuture<Tickers> tickers(Category category, String symbol) {
        return tickers(
                TickersRequest.builder().category(category).symbol(symbol).build());
    }

    /**
     * Snapshot of an order book.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/orderbook">Bybit: Get Orderbook</a>
     */
    default CompletableFuture<OrderBook> orderBook(OrderBookRequest request) {
        return call(MarketEndpoints.ORDER_BOOK, request);
    }

    /**
     * Candles, the newest first.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/kline">Bybit: Get Kline</a>
     */
    default CompletableFuture<Klines> klines(KlinesRequest request) {
        return call(MarketEndpoints.KLINES, request);
    }

    /**
     * Latest public trades.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/recent-trade">Bybit: Get Recent Public Trades</a>
     */
    default CompletableFuture<RecentTrades> recentTrades(RecentTradesRequest request) {
        return call(MarketEndpoints.RECENT_TRADES, request);
    }

    /**
     * Past funding rates of a perpetual.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/history-fund-rate">Bybit: Get Funding Rate History</a>
     */
    default CompletableFuture<FundingHistory> fundingHistory(FundingHistoryRequest request) {
        return call(MarketEndpoints.FUNDING_HISTORY, request);
    }

    /** The same calls with other options. */
    default MarketAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
