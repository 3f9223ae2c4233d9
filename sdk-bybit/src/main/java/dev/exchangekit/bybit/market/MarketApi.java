package dev.exchangekit.bybit.market;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.internal.ExchangeTime;
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
     * All candles of a time of any length, newest first, fetched as the stream is read; see
     * {@link Paging#newestFirstStream}.
     */
    default Stream<Kline> klinesStream(KlinesRequest request) {
        return Paging.newestFirstStream(this, MarketEndpoints.KLINES, request, Klines::items, Kline::start);
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
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/history-fund-rate">Bybit: Get Funding Rate
     * History</a>
     */
    default FundingHistory fundingHistory(FundingHistoryRequest request) {
        return call(MarketEndpoints.FUNDING_HISTORY, request);
    }

    /**
     * All rates of a time of any length, newest first, fetched as the stream is read; see
     * {@link Paging#newestFirstStream}.
     */
    default Stream<FundingRate> fundingHistoryStream(FundingHistoryRequest request) {
        return Paging.newestFirstStream(
                this, MarketEndpoints.FUNDING_HISTORY, request, FundingHistory::items, FundingRate::time);
    }

    /**
     * How near contracts are to auto-deleveraging.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/adl-alert">Bybit: Get ADL Alert</a>
     */
    default AdlAlerts adlAlerts(AdlAlertsRequest request) {
        return call(MarketEndpoints.ADL_ALERTS, request);
    }

    /**
     * One page of prices at which futures and options were delivered.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/delivery-price">Bybit: Get Delivery Price</a>
     */
    default DeliveryPrices deliveryPrices(DeliveryPricesRequest request) {
        return call(MarketEndpoints.DELIVERY_PRICES, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<DeliveryPrice> deliveryPricesStream(DeliveryPricesRequest request) {
        return Paging.stream(this::deliveryPrices, request);
    }

    /**
     * Prices at which the options on a coin were delivered, the newest first; a minute late.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/new-delivery-price">Bybit: Get New Delivery
     * Price</a>
     */
    default OptionDeliveryPrices optionDeliveryPrices(OptionDeliveryPricesRequest request) {
        return call(MarketEndpoints.OPTION_DELIVERY_PRICES, request);
    }

    /**
     * Groups of contracts that have fees in common, for professional clients and market makers.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/fee-group-info">Bybit: Get Fee Group Structure</a>
     */
    default FeeGroups feeGroups(FeeGroupsRequest request) {
        return call(MarketEndpoints.FEE_GROUPS, request);
    }

    /**
     * Snapshot of a whole order book, up to 10000 levels a side.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/full-ob">Bybit: Get Full Depth Orderbook</a>
     */
    default OrderBook fullOrderBook(FullOrderBookRequest request) {
        return call(MarketEndpoints.FULL_ORDER_BOOK, request);
    }

    /**
     * Snapshot of an order book with retail price improvement orders.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/rpi-orderbook">Bybit: Get RPI Orderbook</a>
     */
    default RpiOrderBook rpiOrderBook(RpiOrderBookRequest request) {
        return call(MarketEndpoints.RPI_ORDER_BOOK, request);
    }

    /**
     * Candles of the mark price, the newest first; not for spot.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/mark-kline">Bybit: Get Mark Price Kline</a>
     */
    default PriceKlines markPriceKlines(KlinesRequest request) {
        return call(MarketEndpoints.MARK_PRICE_KLINES, request);
    }

    /**
     * All candles of a time of any length, newest first, fetched as the stream is read; see
     * {@link Paging#newestFirstStream}.
     */
    default Stream<PriceKline> markPriceKlinesStream(KlinesRequest request) {
        return Paging.newestFirstStream(
                this, MarketEndpoints.MARK_PRICE_KLINES, request, PriceKlines::items, PriceKline::start);
    }

    /**
     * Candles of the index price, the newest first; linear and inverse contracts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/index-kline">Bybit: Get Index Price Kline</a>
     */
    default PriceKlines indexPriceKlines(KlinesRequest request) {
        return call(MarketEndpoints.INDEX_PRICE_KLINES, request);
    }

    /**
     * All candles of a time of any length, newest first, fetched as the stream is read; see
     * {@link Paging#newestFirstStream}.
     */
    default Stream<PriceKline> indexPriceKlinesStream(KlinesRequest request) {
        return Paging.newestFirstStream(
                this, MarketEndpoints.INDEX_PRICE_KLINES, request, PriceKlines::items, PriceKline::start);
    }

    /**
     * Candles of the premium index, the newest first; linear perpetuals.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/premium-index-kline">Bybit: Get Premium Index Price
     * Kline</a>
     */
    default PriceKlines premiumIndexKlines(KlinesRequest request) {
        return call(MarketEndpoints.PREMIUM_INDEX_KLINES, request);
    }

    /**
     * All candles of a time of any length, newest first, fetched as the stream is read; see
     * {@link Paging#newestFirstStream}.
     */
    default Stream<PriceKline> premiumIndexKlinesStream(KlinesRequest request) {
        return Paging.newestFirstStream(
                this, MarketEndpoints.PREMIUM_INDEX_KLINES, request, PriceKlines::items, PriceKline::start);
    }

    /**
     * What an index price is made of.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/index-components">Bybit: Get Index Price
     * Components</a>
     */
    default IndexPriceComponents indexPriceComponents(IndexPriceComponentsRequest request) {
        return call(MarketEndpoints.INDEX_PRICE_COMPONENTS, request);
    }

    /**
     * What is in the insurance pools.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/insurance">Bybit: Get Insurance Pool</a>
     */
    default InsurancePools insurance(InsuranceRequest request) {
        return call(MarketEndpoints.INSURANCE, request);
    }

    /**
     * Historical volatility of a coin that options are on, hour by hour.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/iv">Bybit: Get Historical Volatility</a>
     */
    default List<HistoricalVolatility> historicalVolatility(HistoricalVolatilityRequest request) {
        return call(MarketEndpoints.HISTORICAL_VOLATILITY, request);
    }

    /** All values of a time of any length, fetched as the stream is read; see {@link Paging#windowStream}. */
    default Stream<HistoricalVolatility> historicalVolatilityStream(HistoricalVolatilityRequest request) {
        return Paging.windowStream(this, MarketEndpoints.HISTORICAL_VOLATILITY, request, ExchangeTime.NOW);
    }

    /**
     * One page of how many holders of a contract are long and short.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/long-short-ratio">Bybit: Get Long Short Ratio</a>
     */
    default LongShortRatios longShortRatios(LongShortRatiosRequest request) {
        return call(MarketEndpoints.LONG_SHORT_RATIOS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<LongShortRatio> longShortRatiosStream(LongShortRatiosRequest request) {
        return Paging.stream(this::longShortRatios, request);
    }

    /**
     * One page of the open interest of a contract over time.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/open-interest">Bybit: Get Open Interest</a>
     */
    default OpenInterestHistory openInterest(OpenInterestRequest request) {
        return call(MarketEndpoints.OPEN_INTEREST, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<OpenInterest> openInterestStream(OpenInterestRequest request) {
        return Paging.stream(this::openInterest, request);
    }

    /**
     * The prices that orders may have at most and at least.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/order-price-limit">Bybit: Get Order Price Limit</a>
     */
    default PriceLimit priceLimit(PriceLimitRequest request) {
        return call(MarketEndpoints.PRICE_LIMIT, request);
    }

    /**
     * One page of risk tiers: the margin that positions of some size need.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/market/risk-limit">Bybit: Get Risk Limit</a>
     */
    default RiskLimits riskLimits(RiskLimitsRequest request) {
        return call(MarketEndpoints.RISK_LIMITS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<RiskLimit> riskLimitsStream(RiskLimitsRequest request) {
        return Paging.stream(this::riskLimits, request);
    }

    /** The same calls with other options. */
    default MarketApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
