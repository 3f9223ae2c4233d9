package dev.exchangekit.bitget.futuresmarket;

import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * What everybody can see of futures. Methods block and throw {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface FuturesMarketApi extends Calls {
    /** Rules of all contracts of a product type. */
    default List<Contract> contracts(ProductType productType) {
        return contracts(ContractsRequest.builder().productType(productType).build());
    }

    /**
     * Rules of trading: steps, bounds and fees of contracts.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-All-Symbols-Contracts">Bitget:
     *     Get Contract Config</a>
     */
    default List<Contract> contracts(ContractsRequest request) {
        return call(FuturesMarketEndpoints.CONTRACTS, request);
    }

    /** State of one market; a list of one. */
    default List<Ticker> ticker(ProductType productType, String symbol) {
        return ticker(
                TickerRequest.builder().productType(productType).symbol(symbol).build());
    }

    /**
     * State of one market; a list of one.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Ticker">Bitget: Get Ticker</a>
     */
    default List<Ticker> ticker(TickerRequest request) {
        return call(FuturesMarketEndpoints.TICKER, request);
    }

    /** State of all markets of a product type. */
    default List<Ticker> tickers(ProductType productType) {
        return tickers(TickersRequest.builder().productType(productType).build());
    }

    /**
     * State of all markets of a product type.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-All-Symbol-Ticker">Bitget: Get All Tickers</a>
     */
    default List<Ticker> tickers(TickersRequest request) {
        return call(FuturesMarketEndpoints.TICKERS, request);
    }

    /**
     * Last, mark and index price of a contract; a list of one.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Symbol-Price">Bitget:
     *     Get Mark/Index/Market Prices</a>
     */
    default List<ContractPrices> prices(PricesRequest request) {
        return call(FuturesMarketEndpoints.PRICES, request);
    }

    /** Snapshot of an order book, 100 levels per side. */
    default OrderBook orderBook(ProductType productType, String symbol) {
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
    default OrderBook orderBook(OrderBookRequest request) {
        return call(FuturesMarketEndpoints.ORDER_BOOK, request);
    }

    /**
     * Recent candles.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Candle-Data">Bitget: Get Candlestick Data</a>
     */
    default List<Candle> candles(CandlesRequest request) {
        return call(FuturesMarketEndpoints.CANDLES, request);
    }

    /**
     * The recent candles of a time of any length, the newest first, fetched as the stream is read; see {@link
     * Paging#stream}.
     */
    default Stream<Candle> candlesStream(CandlesRequest request) {
        return CandleWalks.recent(request).stream(this);
    }

    /**
     * Candles, however old they are.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-History-Candle-Data">Bitget:
     *     Get Historical Candlestick</a>
     */
    default List<Candle> historyCandles(HistoryCandlesRequest request) {
        return call(FuturesMarketEndpoints.HISTORY_CANDLES, request);
    }

    /**
     * All candles of a time of any length, the newest first, fetched as the stream is read; see {@link Paging#stream}.
     */
    default Stream<Candle> historyCandlesStream(HistoryCandlesRequest request) {
        return CandleWalks.history(FuturesMarketEndpoints.HISTORY_CANDLES, request).stream(this);
    }

    /**
     * Candles of the index price, however old they are.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-History-Index-Candle-Data">Bitget:
     *     Get Historical Index Price Candlestick</a>
     */
    default List<Candle> historyIndexCandles(HistoryCandlesRequest request) {
        return call(FuturesMarketEndpoints.HISTORY_INDEX_CANDLES, request);
    }

    /**
     * All candles of a time of any length, the newest first, fetched as the stream is read; see {@link Paging#stream}.
     */
    default Stream<Candle> historyIndexCandlesStream(HistoryCandlesRequest request) {
        return CandleWalks.history(FuturesMarketEndpoints.HISTORY_INDEX_CANDLES, request).stream(this);
    }

    /**
     * Candles of the mark price, however old they are.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-History-Mark-Candle-Data">Bitget:
     *     Get Historical Mark Price Candlestick</a>
     */
    default List<Candle> historyMarkCandles(HistoryCandlesRequest request) {
        return call(FuturesMarketEndpoints.HISTORY_MARK_CANDLES, request);
    }

    /**
     * All candles of a time of any length, the newest first, fetched as the stream is read; see {@link Paging#stream}.
     */
    default Stream<Candle> historyMarkCandlesStream(HistoryCandlesRequest request) {
        return CandleWalks.history(FuturesMarketEndpoints.HISTORY_MARK_CANDLES, request).stream(this);
    }

    /**
     * Latest public trades, the newest first.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills">Bitget:
     *     Get Recent Transactions</a>
     */
    default List<PublicTrade> recentTrades(RecentTradesRequest request) {
        return call(FuturesMarketEndpoints.RECENT_TRADES, request);
    }

    /**
     * Public trades of the last 90 days, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Fills-History">Bitget:
     *     Get History Transactions</a>
     */
    default List<PublicTrade> marketTrades(MarketTradesRequest request) {
        return call(FuturesMarketEndpoints.MARKET_TRADES, request);
    }

    /** All items of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}. */
    default Stream<PublicTrade> marketTradesStream(MarketTradesRequest request) {
        return Paging.idRangeStream(
                this, FuturesMarketEndpoints.MARKET_TRADES, request, ExchangeTime.NOW, PublicTrade::tradeId);
    }

    /**
     * The funding rates that are next, and their bounds.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate">Bitget:
     *     Get Current Funding Rate</a>
     */
    default List<CurrentFundingRate> currentFundingRates(CurrentFundingRatesRequest request) {
        return call(FuturesMarketEndpoints.CURRENT_FUNDING_RATES, request);
    }

    /**
     * Past funding rates of a contract, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-History-Funding-Rate">Bitget:
     *     Get Historical Funding Rates</a>
     */
    default List<FundingRate> fundingRates(FundingRatesRequest request) {
        return call(FuturesMarketEndpoints.FUNDING_RATES, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<FundingRate> fundingRatesStream(FundingRatesRequest request) {
        return FundingRatePages.walk().stream(this, request);
    }

    /**
     * When a contract is funded next, and how often; a list of one.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Symbol-Next-Funding-Time">Bitget:
     *     Get Next Funding Time</a>
     */
    default List<FundingTime> fundingTimes(FundingTimesRequest request) {
        return call(FuturesMarketEndpoints.FUNDING_TIMES, request);
    }

    /**
     * How much of a contract is open on the whole platform.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Open-Interest">Bitget: Get Open Interest</a>
     */
    default OpenInterest openInterest(OpenInterestRequest request) {
        return call(FuturesMarketEndpoints.OPEN_INTEREST, request);
    }

    /**
     * How much one may have open of contracts.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/market/Get-Contracts-Oi">Bitget: Get Contract OI Limit</a>
     */
    default List<OpenInterestLimit> openInterestLimits(OpenInterestLimitsRequest request) {
        return call(FuturesMarketEndpoints.OPEN_INTEREST_LIMITS, request);
    }

    /** The same calls with other options. */
    default FuturesMarketApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
