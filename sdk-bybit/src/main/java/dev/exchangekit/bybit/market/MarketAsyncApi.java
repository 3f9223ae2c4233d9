package dev.exchangekit.bybit.market;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
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
     * Hands all candles of a time of any length, newest first, to the visitor until it answers false; see
     * {@link Paging#newestFirstForEach}.
     */
    default CompletableFuture<Void> klinesForEach(KlinesRequest request, Predicate<? super Kline> visitor) {
        return Paging.newestFirstForEach(this, MarketEndpoints.KLINES, request, Klines::items, Kline::start, visitor);
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
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/history-fund-rate">Bybit: Get Funding Rate
     * History</a>
     */
    default CompletableFuture<FundingHistory> fundingHistory(FundingHistoryRequest request) {
        return call(MarketEndpoints.FUNDING_HISTORY, request);
    }

    /**
     * Hands all rates of a time of any length, newest first, to the visitor until it answers false; see
     * {@link Paging#newestFirstForEach}.
     */
    default CompletableFuture<Void> fundingHistoryForEach(
            FundingHistoryRequest request, Predicate<? super FundingRate> visitor) {
        return Paging.newestFirstForEach(
                this, MarketEndpoints.FUNDING_HISTORY, request, FundingHistory::items, FundingRate::time, visitor);
    }

    /**
     * How near contracts are to auto-deleveraging.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/adl-alert">Bybit: Get ADL Alert</a>
     */
    default CompletableFuture<AdlAlerts> adlAlerts(AdlAlertsRequest request) {
        return call(MarketEndpoints.ADL_ALERTS, request);
    }

    /**
     * One page of prices at which futures and options were delivered.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/delivery-price">Bybit: Get Delivery Price</a>
     */
    default CompletableFuture<DeliveryPrices> deliveryPrices(DeliveryPricesRequest request) {
        return call(MarketEndpoints.DELIVERY_PRICES, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> deliveryPricesForEach(
            DeliveryPricesRequest request, Predicate<? super DeliveryPrice> visitor) {
        return Paging.forEach(this::deliveryPrices, request, visitor);
    }

    /**
     * Prices at which the options on a coin were delivered, the newest first; a minute late.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/new-delivery-price">Bybit: Get New Delivery
     * Price</a>
     */
    default CompletableFuture<OptionDeliveryPrices> optionDeliveryPrices(OptionDeliveryPricesRequest request) {
        return call(MarketEndpoints.OPTION_DELIVERY_PRICES, request);
    }

    /**
     * Groups of contracts that have fees in common, for professional clients and market makers.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/fee-group-info">Bybit: Get Fee Group Structure</a>
     */
    default CompletableFuture<FeeGroups> feeGroups(FeeGroupsRequest request) {
        return call(MarketEndpoints.FEE_GROUPS, request);
    }

    /**
     * Snapshot of a whole order book, up to 10000 levels a side.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/full-ob">Bybit: Get Full Depth Orderbook</a>
     */
    default CompletableFuture<OrderBook> fullOrderBook(FullOrderBookRequest request) {
        return call(MarketEndpoints.FULL_ORDER_BOOK, request);
    }

    /**
     * Snapshot of an order book with retail price improvement orders.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/rpi-orderbook">Bybit: Get RPI Orderbook</a>
     */
    default CompletableFuture<RpiOrderBook> rpiOrderBook(RpiOrderBookRequest request) {
        return call(MarketEndpoints.RPI_ORDER_BOOK, request);
    }

    /**
     * Candles of the mark price, the newest first; not for spot.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/mark-kline">Bybit: Get Mark Price Kline</a>
     */
    default CompletableFuture<PriceKlines> markPriceKlines(KlinesRequest request) {
        return call(MarketEndpoints.MARK_PRICE_KLINES, request);
    }

    /**
     * Hands all candles of a time of any length, newest first, to the visitor until it answers false; see
     * {@link Paging#newestFirstForEach}.
     */
    default CompletableFuture<Void> markPriceKlinesForEach(
            KlinesRequest request, Predicate<? super PriceKline> visitor) {
        return Paging.newestFirstForEach(
                this, MarketEndpoints.MARK_PRICE_KLINES, request, PriceKlines::items, PriceKline::start, visitor);
    }

    /**
     * Candles of the index price, the newest first; linear and inverse contracts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/index-kline">Bybit: Get Index Price Kline</a>
     */
    default CompletableFuture<PriceKlines> indexPriceKlines(KlinesRequest request) {
        return call(MarketEndpoints.INDEX_PRICE_KLINES, request);
    }

    /**
     * Hands all candles of a time of any length, newest first, to the visitor until it answers false; see
     * {@link Paging#newestFirstForEach}.
     */
    default CompletableFuture<Void> indexPriceKlinesForEach(
            KlinesRequest request, Predicate<? super PriceKline> visitor) {
        return Paging.newestFirstForEach(
                this, MarketEndpoints.INDEX_PRICE_KLINES, request, PriceKlines::items, PriceKline::start, visitor);
    }

    /**
     * Candles of the premium index, the newest first; linear perpetuals.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/premium-index-kline">Bybit: Get Premium Index Price
     * Kline</a>
     */
    default CompletableFuture<PriceKlines> premiumIndexKlines(KlinesRequest request) {
        return call(MarketEndpoints.PREMIUM_INDEX_KLINES, request);
    }

    /**
     * Hands all candles of a time of any length, newest first, to the visitor until it answers false; see
     * {@link Paging#newestFirstForEach}.
     */
    default CompletableFuture<Void> premiumIndexKlinesForEach(
            KlinesRequest request, Predicate<? super PriceKline> visitor) {
        return Paging.newestFirstForEach(
                this, MarketEndpoints.PREMIUM_INDEX_KLINES, request, PriceKlines::items, PriceKline::start, visitor);
    }

    /**
     * What an index price is made of.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/index-components">Bybit: Get Index Price
     * Components</a>
     */
    default CompletableFuture<IndexPriceComponents> indexPriceComponents(IndexPriceComponentsRequest request) {
        return call(MarketEndpoints.INDEX_PRICE_COMPONENTS, request);
    }

    /**
     * What is in the insurance pools.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/insurance">Bybit: Get Insurance Pool</a>
     */
    default CompletableFuture<InsurancePools> insurance(InsuranceRequest request) {
        return call(MarketEndpoints.INSURANCE, request);
    }

    /**
     * Historical volatility of a coin that options are on, hour by hour.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/iv">Bybit: Get Historical Volatility</a>
     */
    default CompletableFuture<List<HistoricalVolatility>> historicalVolatility(HistoricalVolatilityRequest request) {
        return call(MarketEndpoints.HISTORICAL_VOLATILITY, request);
    }

    /**
     * Hands all values of a time of any length to the visitor until it answers false; see {@link Paging#windowForEach}.
     */
    default CompletableFuture<Void> historicalVolatilityForEach(
            HistoricalVolatilityRequest request, Predicate<? super HistoricalVolatility> visitor) {
        return Paging.windowForEach(this, MarketEndpoints.HISTORICAL_VOLATILITY, request, ExchangeTime.NOW, visitor);
    }

    /**
     * One page of how many holders of a contract are long and short.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/long-short-ratio">Bybit: Get Long Short Ratio</a>
     */
    default CompletableFuture<LongShortRatios> longShortRatios(LongShortRatiosRequest request) {
        return call(MarketEndpoints.LONG_SHORT_RATIOS, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> longShortRatiosForEach(
            LongShortRatiosRequest request, Predicate<? super LongShortRatio> visitor) {
        return Paging.forEach(this::longShortRatios, request, visitor);
    }

    /**
     * One page of the open interest of a contract over time.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/open-interest">Bybit: Get Open Interest</a>
     */
    default CompletableFuture<OpenInterestHistory> openInterest(OpenInterestRequest request) {
        return call(MarketEndpoints.OPEN_INTEREST, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> openInterestForEach(
            OpenInterestRequest request, Predicate<? super OpenInterest> visitor) {
        return Paging.forEach(this::openInterest, request, visitor);
    }

    /**
     * The prices that orders may have at most and at least.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/order-price-limit">Bybit: Get Order Price Limit</a>
     */
    default CompletableFuture<PriceLimit> priceLimit(PriceLimitRequest request) {
        return call(MarketEndpoints.PRICE_LIMIT, request);
    }

    /**
     * One page of risk tiers: the margin that positions of some size need.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/risk-limit">Bybit: Get Risk Limit</a>
     */
    default CompletableFuture<RiskLimits> riskLimits(RiskLimitsRequest request) {
        return call(MarketEndpoints.RISK_LIMITS, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> riskLimitsForEach(RiskLimitsRequest request, Predicate<? super RiskLimit> visitor) {
        return Paging.forEach(this::riskLimits, request, visitor);
    }

    /** The same calls with other options. */
    default MarketAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
