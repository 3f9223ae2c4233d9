package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.common.ServerTime;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.time.Duration;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class UtaMarketEndpoints {
    private static final EndpointList MARKET = EndpointList.open("utaMarket");

    public static final Endpoint<NoParameters, ServerTime> SERVER_TIME = MARKET.get(
                    "serverTime", "/api/v3/public/time", NoParameters.class, ServerTime.class)
            .build();

    public static final Endpoint<InstrumentsRequest, List<Instrument>> INSTRUMENTS = MARKET.get(
                    "instruments",
                    "/api/v3/market/instruments",
                    InstrumentsRequest.class,
                    new TypeReference<List<Instrument>>() {})
            .limit(BitgetLimits.ip("utaMarket.instruments", 20))
            .build();

    public static final Endpoint<TickersRequest, List<Ticker>> TICKERS = MARKET.get(
                    "tickers", "/api/v3/market/tickers", TickersRequest.class, new TypeReference<List<Ticker>>() {})
            .limit(BitgetLimits.ip("utaMarket.tickers", 20))
            .build();

    public static final Endpoint<OrderBookRequest, OrderBook> ORDER_BOOK = MARKET.get(
                    "orderBook", "/api/v3/market/orderbook", OrderBookRequest.class, OrderBook.class)
            .limit(BitgetLimits.ip("utaMarket.orderBook", 20))
            .build();

    public static final Endpoint<RecentTradesRequest, List<PublicTrade>> RECENT_TRADES = MARKET.get(
                    "recentTrades",
                    "/api/v3/market/fills",
                    RecentTradesRequest.class,
                    new TypeReference<List<PublicTrade>>() {})
            .limit(BitgetLimits.ip("utaMarket.recentTrades", 20))
            .build();

    public static final Endpoint<CandlesRequest, List<Candle>> CANDLES = MARKET.get(
                    "candles", "/api/v3/market/candles", CandlesRequest.class, new TypeReference<List<Candle>>() {})
            .limit(BitgetLimits.ip("utaMarket.candles", 20))
            .build();

    public static final Endpoint<CandlesRequest, List<Candle>> HISTORY_CANDLES = MARKET.get(
                    "historyCandles",
                    "/api/v3/market/history-candles",
                    CandlesRequest.class,
                    new TypeReference<List<Candle>>() {})
            .limit(BitgetLimits.ip("utaMarket.historyCandles", 20))
            .window(Duration.ofDays(90))
            .build();

    public static final Endpoint<CurrentFundingRatesRequest, List<CurrentFundingRate>> CURRENT_FUNDING_RATES =
            MARKET.get(
                            "currentFundingRates",
                            "/api/v3/market/current-fund-rate",
                            CurrentFundingRatesRequest.class,
                            new TypeReference<List<CurrentFundingRate>>() {})
                    .limit(BitgetLimits.ip("utaMarket.currentFundingRates", 20))
                    .build();

    public static final Endpoint<FundingRatesRequest, FundingRates> FUNDING_RATES = MARKET.get(
                    "fundingRates", "/api/v3/market/history-fund-rate", FundingRatesRequest.class, FundingRates.class)
            .limit(BitgetLimits.ip("utaMarket.fundingRates", 20))
            .build();

    public static final Endpoint<OpenInterestRequest, OpenInterests> OPEN_INTEREST = MARKET.get(
                    "openInterest", "/api/v3/market/open-interest", OpenInterestRequest.class, OpenInterests.class)
            .limit(BitgetLimits.ip("utaMarket.openInterest", 20))
            .build();

    public static final Endpoint<OpenInterestLimitsRequest, List<OpenInterestLimit>> OPEN_INTEREST_LIMITS = MARKET.get(
                    "openInterestLimits",
                    "/api/v3/market/oi-limit",
                    OpenInterestLimitsRequest.class,
                    new TypeReference<List<OpenInterestLimit>>() {})
            .limit(BitgetLimits.ip("utaMarket.openInterestLimits", 10))
            .build();

    public static final Endpoint<PositionTiersRequest, List<PositionTier>> POSITION_TIERS = MARKET.get(
                    "positionTiers",
                    "/api/v3/market/position-tier",
                    PositionTiersRequest.class,
                    new TypeReference<List<PositionTier>>() {})
            .limit(BitgetLimits.ip("utaMarket.positionTiers", 20))
            .build();

    public static final Endpoint<IndexComponentsRequest, IndexComponents> INDEX_COMPONENTS = MARKET.get(
                    "indexComponents",
                    "/api/v3/market/index-components",
                    IndexComponentsRequest.class,
                    IndexComponents.class)
            .limit(BitgetLimits.ip("utaMarket.indexComponents", 10))
            .build();

    public static final Endpoint<LiquidationsRequest, LiquidationPage> LIQUIDATIONS = MARKET.get(
                    "liquidations", "/api/v3/market/liquidations", LiquidationsRequest.class, LiquidationPage.class)
            .build();

    private UtaMarketEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return MARKET.all();
    }
}
