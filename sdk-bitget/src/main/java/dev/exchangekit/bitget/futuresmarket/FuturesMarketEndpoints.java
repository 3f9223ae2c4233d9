package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.time.Duration;
import java.util.List;

/** The endpoints of the futures market area, one constant each. */
public final class FuturesMarketEndpoints {
    private static final EndpointList MARKET = EndpointList.open("futuresMarket");

    public static final Endpoint<ContractsRequest, List<Contract>> CONTRACTS = MARKET.get(
                    "contracts",
                    "/api/v2/mix/market/contracts",
                    ContractsRequest.class,
                    new TypeReference<List<Contract>>() {})
            .limit(BitgetLimits.ip("futuresMarket.contracts", 20))
            .build();

    public static final Endpoint<TickerRequest, List<Ticker>> TICKER = MARKET.get(
                    "ticker", "/api/v2/mix/market/ticker", TickerRequest.class, new TypeReference<List<Ticker>>() {})
            .limit(BitgetLimits.ip("futuresMarket.ticker", 20))
            .build();

    public static final Endpoint<TickersRequest, List<Ticker>> TICKERS = MARKET.get(
                    "tickers", "/api/v2/mix/market/tickers", TickersRequest.class, new TypeReference<List<Ticker>>() {})
            .limit(BitgetLimits.ip("futuresMarket.tickers", 20))
            .build();

    public static final Endpoint<PricesRequest, List<ContractPrices>> PRICES = MARKET.get(
                    "prices",
                    "/api/v2/mix/market/symbol-price",
                    PricesRequest.class,
                    new TypeReference<List<ContractPrices>>() {})
            // said to be counted per user, who is not known to a call without a key
            .limit(BitgetLimits.ip("futuresMarket.prices", 20))
            .build();

    public static final Endpoint<OrderBookRequest, OrderBook> ORDER_BOOK = MARKET.get(
                    "orderBook", "/api/v2/mix/market/merge-depth", OrderBookRequest.class, OrderBook.class)
            .limit(BitgetLimits.ip("futuresMarket.orderBook", 20))
            .build();

    public static final Endpoint<CandlesRequest, List<Candle>> CANDLES = MARKET.get(
                    "candles", "/api/v2/mix/market/candles", CandlesRequest.class, new TypeReference<List<Candle>>() {})
            .limit(BitgetLimits.ip("futuresMarket.candles", 20))
            .build();

    public static final Endpoint<HistoryCandlesRequest, List<Candle>> HISTORY_CANDLES = MARKET.get(
                    "historyCandles",
                    "/api/v2/mix/market/history-candles",
                    HistoryCandlesRequest.class,
                    new TypeReference<List<Candle>>() {})
            .limit(BitgetLimits.ip("futuresMarket.historyCandles", 20))
            .build();

    public static final Endpoint<HistoryCandlesRequest, List<Candle>> HISTORY_INDEX_CANDLES = MARKET.get(
                    "historyIndexCandles",
                    "/api/v2/mix/market/history-index-candles",
                    HistoryCandlesRequest.class,
                    new TypeReference<List<Candle>>() {})
            .limit(BitgetLimits.ip("futuresMarket.historyIndexCandles", 20))
            .build();

    public static final Endpoint<HistoryCandlesRequest, List<Candle>> HISTORY_MARK_CANDLES = MARKET.get(
                    "historyMarkCandles",
                    "/api/v2/mix/market/history-mark-candles",
                    HistoryCandlesRequest.class,
                    new TypeReference<List<Candle>>() {})
            .limit(BitgetLimits.ip("futuresMarket.historyMarkCandles", 20))
            .build();

    public static final Endpoint<RecentTradesRequest, List<PublicTrade>> RECENT_TRADES = MARKET.get(
                    "recentTrades",
                    "/api/v2/mix/market/fills",
                    RecentTradesRequest.class,
                    new TypeReference<List<PublicTrade>>() {})
            .limit(BitgetLimits.ip("futuresMarket.recentTrades", 20))
            .build();

    public static final Endpoint<MarketTradesRequest, List<PublicTrade>> MARKET_TRADES = MARKET.get(
                    "marketTrades",
                    "/api/v2/mix/market/fills-history",
                    MarketTradesRequest.class,
                    new TypeReference<List<PublicTrade>>() {})
            .limit(BitgetLimits.ip("futuresMarket.marketTrades", 10))
            .window(Duration.ofDays(7))
            .build();

    public static final Endpoint<CurrentFundingRatesRequest, List<CurrentFundingRate>> CURRENT_FUNDING_RATES =
            MARKET.get(
                            "currentFundingRates",
                            "/api/v2/mix/market/current-fund-rate",
                            CurrentFundingRatesRequest.class,
                            new TypeReference<List<CurrentFundingRate>>() {})
                    .limit(BitgetLimits.ip("futuresMarket.currentFundingRates", 20))
                    .build();

    public static final Endpoint<FundingRatesRequest, List<FundingRate>> FUNDING_RATES = MARKET.get(
                    "fundingRates",
                    "/api/v2/mix/market/history-fund-rate",
                    FundingRatesRequest.class,
                    new TypeReference<List<FundingRate>>() {})
            .limit(BitgetLimits.ip("futuresMarket.fundingRates", 20))
            .build();

    public static final Endpoint<FundingTimesRequest, List<FundingTime>> FUNDING_TIMES = MARKET.get(
                    "fundingTimes",
                    "/api/v2/mix/market/funding-time",
                    FundingTimesRequest.class,
                    new TypeReference<List<FundingTime>>() {})
            .limit(BitgetLimits.ip("futuresMarket.fundingTimes", 20))
            .build();

    public static final Endpoint<OpenInterestRequest, OpenInterest> OPEN_INTEREST = MARKET.get(
                    "openInterest", "/api/v2/mix/market/open-interest", OpenInterestRequest.class, OpenInterest.class)
            .limit(BitgetLimits.ip("futuresMarket.openInterest", 20))
            .build();

    public static final Endpoint<OpenInterestLimitsRequest, List<OpenInterestLimit>> OPEN_INTEREST_LIMITS = MARKET.get(
                    "openInterestLimits",
                    "/api/v2/mix/market/oi-limit",
                    OpenInterestLimitsRequest.class,
                    new TypeReference<List<OpenInterestLimit>>() {})
            .limit(BitgetLimits.ip("futuresMarket.openInterestLimits", 10))
            .build();

    private FuturesMarketEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return MARKET.all();
    }
}
