package dev.exchangekit.bitget.uta.market;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.common.ServerTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * What everybody can see, by the API of unified accounts. No method blocks; futures fail with {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaMarketAsyncApi extends AsyncCalls {
    /**
     * Clock of the exchange. Documented for classic accounts only, under another path; clients of the exchange call
     * both.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/public/Get-Server-Time">Bitget: Get Server Time</a>
     */
    default CompletableFuture<ServerTime> serverTime() {
        return call(UtaMarketEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    /** Specifications of all instruments of a category. */
    default CompletableFuture<List<Instrument>> instruments(Category category) {
        return instruments(InstrumentsRequest.builder().category(category).build());
    }

    /**
     * Specifications of instruments.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Instruments">Bitget: Get Instruments</a>
     */
    default CompletableFuture<List<Instrument>> instruments(InstrumentsRequest request) {
        return call(UtaMarketEndpoints.INSTRUMENTS, request);
    }

    /** State of all markets of a category. */
    default CompletableFuture<List<Ticker>> tickers(Category category) {
        return tickers(TickersRequest.builder().category(category).build());
    }

    /** State of one market; a list of one. */
    default CompletableFuture<List<Ticker>> tickers(Category category, String symbol) {
        return tickers(
                TickersRequest.builder().category(category).symbol(symbol).build());
    }

    /**
     * State of markets: last price, best quotes, 24 hours.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Tickers">Bitget: Get Tickers</a>
     */
    default CompletableFuture<List<Ticker>> tickers(TickersRequest request) {
        return call(UtaMarketEndpoints.TICKERS, request);
    }

    /**
     * Snapshot of an order book.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/OrderBook">Bitget: Get OrderBook</a>
     */
    default CompletableFuture<OrderBook> orderBook(OrderBookRequest request) {
        return call(UtaMarketEndpoints.ORDER_BOOK, request);
    }

    /**
     * Latest public trades.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Fills">Bitget: Get Recent Public Fills</a>
     */
    default CompletableFuture<List<PublicTrade>> recentTrades(RecentTradesRequest request) {
        return call(UtaMarketEndpoints.RECENT_TRADES, request);
    }

    /**
     * The latest candles, in the order of the exchange.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-Candle-Data">Bitget: Get Kline/Candlestick</a>
     */
    default CompletableFuture<List<Candle>> candles(CandlesRequest request) {
        return call(UtaMarketEndpoints.CANDLES, request);
    }

    /**
     * Hands all candles of a time of any length, newest first, to the visitor until it answers false; see {@link
     * Paging#forEach}.
     */
    default CompletableFuture<Void> candlesForEach(CandlesRequest request, Predicate<? super Candle> visitor) {
        return CandleWalks.of(UtaMarketEndpoints.CANDLES, request).forEach(this, visitor);
    }

    /**
     * Candles of the last 90 days, in the order of the exchange.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-History-Candle-Data">Bitget: Get Kline/Candlestick
     * History</a>
     */
    default CompletableFuture<List<Candle>> historyCandles(CandlesRequest request) {
        return call(UtaMarketEndpoints.HISTORY_CANDLES, request);
    }

    /**
     * Hands all candles of a time of any length, newest first, to the visitor until it answers false; see {@link
     * Paging#forEach}.
     */
    default CompletableFuture<Void> historyCandlesForEach(CandlesRequest request, Predicate<? super Candle> visitor) {
        return CandleWalks.of(UtaMarketEndpoints.HISTORY_CANDLES, request).forEach(this, visitor);
    }

    /**
     * Current funding rates of perpetuals.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate">Bitget: Get Current Funding
     * Rate</a>
     */
    default CompletableFuture<List<CurrentFundingRate>> currentFundingRates(CurrentFundingRatesRequest request) {
        return call(UtaMarketEndpoints.CURRENT_FUNDING_RATES, request);
    }

    /**
     * One page of past funding rates of a perpetual, the newest first.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-History-Funding-Rate">Bitget: Get Funding Rate
     * History</a>
     */
    default CompletableFuture<FundingRates> fundingRates(FundingRatesRequest request) {
        return call(UtaMarketEndpoints.FUNDING_RATES, request);
    }

    /** Hands the rates of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> fundingRatesForEach(
            FundingRatesRequest request, Predicate<? super FundingRate> visitor) {
        return FundingRatePages.walk().forEach(this, request, visitor);
    }

    /**
     * Open positions of all traders.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-Open-Interest">Bitget: Get Open Interest</a>
     */
    default CompletableFuture<OpenInterests> openInterest(OpenInterestRequest request) {
        return call(UtaMarketEndpoints.OPEN_INTEREST, request);
    }

    /**
     * How large positions may become.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-Contracts-Oi">Bitget: Get Open Interest Limit</a>
     */
    default CompletableFuture<List<OpenInterestLimit>> openInterestLimits(OpenInterestLimitsRequest request) {
        return call(UtaMarketEndpoints.OPEN_INTEREST_LIMITS, request);
    }

    /**
     * Tiers of leverage and maintenance margin.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-Position-Tier-Data">Bitget: Get Position Tier</a>
     */
    default CompletableFuture<List<PositionTier>> positionTiers(PositionTiersRequest request) {
        return call(UtaMarketEndpoints.POSITION_TIERS, request);
    }

    /**
     * What an index price is made of.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default CompletableFuture<IndexComponents> indexComponents(IndexComponentsRequest request) {
        return call(UtaMarketEndpoints.INDEX_COMPONENTS, request);
    }

    /**
     * One page of the liquidations of all traders in the last three days.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default CompletableFuture<LiquidationPage> liquidations(LiquidationsRequest request) {
        return call(UtaMarketEndpoints.LIQUIDATIONS, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> liquidationsForEach(
            LiquidationsRequest request, Predicate<? super Liquidation> visitor) {
        return Paging.forEach(this::liquidations, request, visitor);
    }

    /** The same calls with other options. */
    default UtaMarketAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
