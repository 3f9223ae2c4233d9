package dev.exchangekit.bitget.uta.market;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.common.ServerTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * What everybody can see, by the API of unified accounts. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaMarketApi extends Calls {
    /**
     * Clock of the exchange. Documented for classic accounts only, under another path; clients of the exchange call
     * both.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/public/Get-Server-Time">Bitget: Get Server Time</a>
     */
    default ServerTime serverTime() {
        return call(UtaMarketEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    /** Specifications of all instruments of a category. */
    default List<Instrument> instruments(Category category) {
        return instruments(InstrumentsRequest.builder().category(category).build());
    }

    /**
     * Specifications of instruments.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Instruments">Bitget: Get Instruments</a>
     */
    default List<Instrument> instruments(InstrumentsRequest request) {
        return call(UtaMarketEndpoints.INSTRUMENTS, request);
    }

    /** State of all markets of a category. */
    default List<Ticker> tickers(Category category) {
        return tickers(TickersRequest.builder().category(category).build());
    }

    /** State of one market; a list of one. */
    default List<Ticker> tickers(Category category, String symbol) {
        return tickers(
                TickersRequest.builder().category(category).symbol(symbol).build());
    }

    /**
     * State of markets: last price, best quotes, 24 hours.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Tickers">Bitget: Get Tickers</a>
     */
    default List<Ticker> tickers(TickersRequest request) {
        return call(UtaMarketEndpoints.TICKERS, request);
    }

    /**
     * Snapshot of an order book.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/OrderBook">Bitget: Get OrderBook</a>
     */
    default OrderBook orderBook(OrderBookRequest request) {
        return call(UtaMarketEndpoints.ORDER_BOOK, request);
    }

    /**
     * Latest public trades.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Fills">Bitget: Get Recent Public Fills</a>
     */
    default List<PublicTrade> recentTrades(RecentTradesRequest request) {
        return call(UtaMarketEndpoints.RECENT_TRADES, request);
    }

    /**
     * The latest candles, in the order of the exchange.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-Candle-Data">Bitget: Get Kline/Candlestick</a>
     */
    default List<Candle> candles(CandlesRequest request) {
        return call(UtaMarketEndpoints.CANDLES, request);
    }

    /** All candles of a time of any length, newest first, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<Candle> candlesStream(CandlesRequest request) {
        return CandleWalks.of(UtaMarketEndpoints.CANDLES, request).stream(this);
    }

    /**
     * Candles of the last 90 days, in the order of the exchange.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-History-Candle-Data">Bitget: Get Kline/Candlestick
     * History</a>
     */
    default List<Candle> historyCandles(CandlesRequest request) {
        return call(UtaMarketEndpoints.HISTORY_CANDLES, request);
    }

    /** All candles of a time of any length, newest first, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<Candle> historyCandlesStream(CandlesRequest request) {
        return CandleWalks.of(UtaMarketEndpoints.HISTORY_CANDLES, request).stream(this);
    }

    /**
     * Current funding rates of perpetuals.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate">Bitget: Get Current Funding
     * Rate</a>
     */
    default List<CurrentFundingRate> currentFundingRates(CurrentFundingRatesRequest request) {
        return call(UtaMarketEndpoints.CURRENT_FUNDING_RATES, request);
    }

    /**
     * One page of past funding rates of a perpetual, the newest first.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-History-Funding-Rate">Bitget: Get Funding Rate
     * History</a>
     */
    default FundingRates fundingRates(FundingRatesRequest request) {
        return call(UtaMarketEndpoints.FUNDING_RATES, request);
    }

    /** The rates of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<FundingRate> fundingRatesStream(FundingRatesRequest request) {
        return FundingRatePages.walk().stream(this, request);
    }

    /**
     * Open positions of all traders.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-Open-Interest">Bitget: Get Open Interest</a>
     */
    default OpenInterests openInterest(OpenInterestRequest request) {
        return call(UtaMarketEndpoints.OPEN_INTEREST, request);
    }

    /**
     * How large positions may become.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-Contracts-Oi">Bitget: Get Open Interest Limit</a>
     */
    default List<OpenInterestLimit> openInterestLimits(OpenInterestLimitsRequest request) {
        return call(UtaMarketEndpoints.OPEN_INTEREST_LIMITS, request);
    }

    /**
     * Tiers of leverage and maintenance margin.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/public/Get-Position-Tier-Data">Bitget: Get Position Tier</a>
     */
    default List<PositionTier> positionTiers(PositionTiersRequest request) {
        return call(UtaMarketEndpoints.POSITION_TIERS, request);
    }

    /**
     * What an index price is made of.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default IndexComponents indexComponents(IndexComponentsRequest request) {
        return call(UtaMarketEndpoints.INDEX_COMPONENTS, request);
    }

    /**
     * One page of the liquidations of all traders in the last three days.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default LiquidationPage liquidations(LiquidationsRequest request) {
        return call(UtaMarketEndpoints.LIQUIDATIONS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<Liquidation> liquidationsStream(LiquidationsRequest request) {
        return Paging.stream(this::liquidations, request);
    }

    /** The same calls with other options. */
    default UtaMarketApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
