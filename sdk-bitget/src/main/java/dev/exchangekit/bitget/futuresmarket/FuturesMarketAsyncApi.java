package dev.exchangekit.bitget.futuresmarket;

import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * What everybody can see of futures. No method blocks; futures fail with {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface FuturesMarketAsyncApi extends AsyncCalls {
    /** Rules of all contracts of a product type. */
    default CompletableFuture<List<Contract>> contracts(ProductType productType) {
        return contracts(ContractsRequest.builder().productType(productType).build());
    }

    /**
     * Rules of trading: steps, bounds and fees of contracts.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-All-Symbols-Contracts">Bitget:
     *     Get Contract Config</a>
     */
    default CompletableFuture<List<Contract>> contracts(ContractsRequest request) {
        return call(FuturesMarketEndpoints.CONTRACTS, request);
    }

    /** State of one market; a list of one. */
    default CompletableFuture<List<Ticker>> ticker(ProductType productType, String symbol) {
        return ticker(
                TickerRequest.builder().productType(productType).symbol(symbol).build());
    }

    /**
     * State of one market; a list of one.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Ticker">Bitget: Get Ticker</a>
     */
    default CompletableFuture<List<Ticker>> ticker(TickerRequest request) {
        return call(FuturesMarketEndpoints.TICKER, request);
    }

    /** State of all markets of a product type. */
    default CompletableFuture<List<Ticker>> tickers(ProductType productType) {
        return tickers(TickersRequest.builder().productType(productType).build());
    }

    /**
     * State of all markets of a product type.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-All-Symbol-Ticker">Bitget: Get All Tickers</a>
     */
    default CompletableFuture<List<Ticker>> tickers(TickersRequest request) {
        return call(FuturesMarketEndpoints.TICKERS, request);
    }

    /**
     * Last, mark and index price of a contract; a list of one.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Symbol-Price">Bitget:
     *     Get Mark/Index/Market Prices</a>
     */
    default CompletableFuture<List<ContractPrices>> prices(PricesRequest request) {
        return call(FuturesMarketEndpoints.PRICES, request);
    }

    /** Snapshot of an order book, 100 levels per side. */
    default CompletableFuture<OrderBook> orderBook(ProductType productType, String symbol) {
        return orderBook(OrderBookRequest.builder()
                .productType(productType)
                .symbol(symbol)
                .build());
    }

    /**
     * Snapshot of an order book.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Merge-Depth">Bitget: Get Merge Market Depth</a>
     */
    default CompletableFuture<OrderBook> orderBook(OrderBookRequest request) {
        return call(FuturesMarketEndpoints.ORDER_BOOK, request);
    }

    /**
     * Recent candles.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Candle-Data">Bitget: Get Candlestick Data</a>
     */
    default CompletableFuture<List<Candle>> candles(CandlesRequest request) {
        return call(FuturesMarketEndpoints.CANDLES, request);
    }

    /**
     * Hands the recent candles of a time of any length to the visitor, the newest first, until it answers false; see
     * {@link Paging#forEach}.
     */
    default CompletableFuture<Void> candlesForEach(CandlesRequest request, Predicate<? super Candle> visitor) {
        return CandleWalks.recent(request).forEach(this, visitor);
    }

    /**
     * Candles, however old they are.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-History-Candle-Data">Bitget:
     *     Get Historical Candlestick</a>
     */
    default CompletableFuture<List<Candle>> historyCandles(HistoryCandlesRequest request) {
        return call(FuturesMarketEndpoints.HISTORY_CANDLES, request);
    }

    /**
     * Hands every candle of a time of any length to the visitor, the newest first, until it answers false; see {@link
     * Paging#forEach}.
     */
    default CompletableFuture<Void> historyCandlesForEach(
            HistoryCandlesRequest request, Predicate<? super Candle> visitor) {
        return CandleWalks.history(FuturesMarketEndpoints.HISTORY_CANDLES, request)
                .forEach(this, visitor);
    }

    /**
     * Candles of the index price, however old they are.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-History-Index-Candle-Data">Bitget:
     *     Get Historical Index Price Candlestick</a>
     */
    default CompletableFuture<List<Candle>> historyIndexCandles(HistoryCandlesRequest request) {
        return call(FuturesMarketEndpoints.HISTORY_INDEX_CANDLES, request);
    }

    /**
     * Hands every candle of a time of any length to the visitor, the newest first, until it answers false; see {@link
     * Paging#forEach}.
     */
    default CompletableFuture<Void> historyIndexCandlesForEach(
            HistoryCandlesRequest request, Predicate<? super Candle> visitor) {
        return CandleWalks.history(FuturesMarketEndpoints.HISTORY_INDEX_CANDLES, request)
                .forEach(this, visitor);
    }

    /**
     * Candles of the mark price, however old they are.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-History-Mark-Candle-Data">Bitget:
     *     Get Historical Mark Price Candlestick</a>
     */
    default CompletableFuture<List<Candle>> historyMarkCandles(HistoryCandlesRequest request) {
        return call(FuturesMarketEndpoints.HISTORY_MARK_CANDLES, request);
    }

    /**
     * Hands every candle of a time of any length to the visitor, the newest first, until it answers false; see {@link
     * Paging#forEach}.
     */
    default CompletableFuture<Void> historyMarkCandlesForEach(
            HistoryCandlesRequest request, Predicate<? super Candle> visitor) {
        return CandleWalks.history(FuturesMarketEndpoints.HISTORY_MARK_CANDLES, request)
                .forEach(this, visitor);
    }

    /**
     * Latest public trades, the newest first.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills">Bitget:
     *     Get Recent Transactions</a>
     */
    default CompletableFuture<List<PublicTrade>> recentTrades(RecentTradesRequest request) {
        return call(FuturesMarketEndpoints.RECENT_TRADES, request);
    }

    /**
     * Public trades of the last 90 days, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Fills-History">Bitget:
     *     Get History Transactions</a>
     */
    default CompletableFuture<List<PublicTrade>> marketTrades(MarketTradesRequest request) {
        return call(FuturesMarketEndpoints.MARKET_TRADES, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link
     * Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> marketTradesForEach(
            MarketTradesRequest request, Predicate<? super PublicTrade> visitor) {
        return Paging.idRangeForEach(
                this, FuturesMarketEndpoints.MARKET_TRADES, request, ExchangeTime.NOW, PublicTrade::tradeId, visitor);
    }

    /**
     * The funding rates that are next, and their bounds.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate">Bitget:
     *     Get Current Funding Rate</a>
     */
    default CompletableFuture<List<CurrentFundingRate>> currentFundingRates(CurrentFundingRatesRequest request) {
        return call(FuturesMarketEndpoints.CURRENT_FUNDING_RATES, request);
    }

    /**
     * Past funding rates of a contract, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-History-Funding-Rate">Bitget:
     *     Get Historical Funding Rates</a>
     */
    default CompletableFuture<List<FundingRate>> fundingRates(FundingRatesRequest request) {
        return call(FuturesMarketEndpoints.FUNDING_RATES, request);
    }

    /** Hands the items of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> fundingRatesForEach(
            FundingRatesRequest request, Predicate<? super FundingRate> visitor) {
        return FundingRatePages.walk().forEach(this, request, visitor);
    }

    /**
     * When a contract is funded next, and how often; a list of one.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Symbol-Next-Funding-Time">Bitget:
     *     Get Next Funding Time</a>
     */
    default CompletableFuture<List<FundingTime>> fundingTimes(FundingTimesRequest request) {
        return call(FuturesMarketEndpoints.FUNDING_TIMES, request);
    }

    /**
     * How much of a contract is open on the whole platform.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Open-Interest">Bitget: Get Open Interest</a>
     */
    default CompletableFuture<OpenInterest> openInterest(OpenInterestRequest request) {
        return call(FuturesMarketEndpoints.OPEN_INTEREST, request);
    }

    /**
     * How much one may have open of contracts.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Contracts-Oi">Bitget: Get Contract OI Limit</a>
     */
    default CompletableFuture<List<OpenInterestLimit>> openInterestLimits(OpenInterestLimitsRequest request) {
        return call(FuturesMarketEndpoints.OPEN_INTEREST_LIMITS, request);
    }

    /** The same calls with other options. */
    default FuturesMarketAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
