package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.time.Duration;
import java.util.List;

/** The endpoints of the market area, one constant each. */
public final class MarketEndpoints {
    private static final EndpointList MARKET = EndpointList.open("market");

    public static final Endpoint<NoParameters, ServerTime> SERVER_TIME = MARKET.get(
                    "serverTime", "/v5/market/time", NoParameters.class, ServerTime.class)
            .build();

    public static final Endpoint<InstrumentsRequest, Instruments> INSTRUMENTS = MARKET.get(
                    "instruments", "/v5/market/instruments-info", InstrumentsRequest.class, Instruments.class)
            .build();

    public static final Endpoint<TickersRequest, Tickers> TICKERS = MARKET.get(
                    "tickers", "/v5/market/tickers", TickersRequest.class, Tickers.class)
            .build();

    public static final Endpoint<OrderBookRequest, OrderBook> ORDER_BOOK = MARKET.get(
                    "orderBook", "/v5/market/orderbook", OrderBookRequest.class, OrderBook.class)
            .build();

    public static final Endpoint<KlinesRequest, Klines> KLINES = MARKET.get(
                    "klines", "/v5/market/kline", KlinesRequest.class, Klines.class)
            .build();

    public static final Endpoint<RecentTradesRequest, RecentTrades> RECENT_TRADES = MARKET.get(
                    "recentTrades", "/v5/market/recent-trade", RecentTradesRequest.class, RecentTrades.class)
            .build();

    public static final Endpoint<FundingHistoryRequest, FundingHistory> FUNDING_HISTORY = MARKET.get(
                    "fundingHistory", "/v5/market/funding/history", FundingHistoryRequest.class, FundingHistory.class)
            .build();

    public static final Endpoint<AdlAlertsRequest, AdlAlerts> ADL_ALERTS = MARKET.get(
                    "adlAlerts", "/v5/market/adlAlert", AdlAlertsRequest.class, AdlAlerts.class)
            .build();

    public static final Endpoint<DeliveryPricesRequest, DeliveryPrices> DELIVERY_PRICES = MARKET.get(
                    "deliveryPrices", "/v5/market/delivery-price", DeliveryPricesRequest.class, DeliveryPrices.class)
            .build();

    public static final Endpoint<OptionDeliveryPricesRequest, OptionDeliveryPrices> OPTION_DELIVERY_PRICES = MARKET.get(
                    "optionDeliveryPrices",
                    "/v5/market/new-delivery-price",
                    OptionDeliveryPricesRequest.class,
                    OptionDeliveryPrices.class)
            .build();

    public static final Endpoint<FeeGroupsRequest, FeeGroups> FEE_GROUPS = MARKET.get(
                    "feeGroups", "/v5/market/fee-group-info", FeeGroupsRequest.class, FeeGroups.class)
            .build();

    public static final Endpoint<FullOrderBookRequest, OrderBook> FULL_ORDER_BOOK = MARKET.get(
                    "fullOrderBook", "/v5/market/full_orderbook", FullOrderBookRequest.class, OrderBook.class)
            .build();

    public static final Endpoint<RpiOrderBookRequest, RpiOrderBook> RPI_ORDER_BOOK = MARKET.get(
                    "rpiOrderBook", "/v5/market/rpi_orderbook", RpiOrderBookRequest.class, RpiOrderBook.class)
            .build();

    public static final Endpoint<KlinesRequest, PriceKlines> MARK_PRICE_KLINES = MARKET.get(
                    "markPriceKlines", "/v5/market/mark-price-kline", KlinesRequest.class, PriceKlines.class)
            .build();

    public static final Endpoint<KlinesRequest, PriceKlines> INDEX_PRICE_KLINES = MARKET.get(
                    "indexPriceKlines", "/v5/market/index-price-kline", KlinesRequest.class, PriceKlines.class)
            .build();

    public static final Endpoint<KlinesRequest, PriceKlines> PREMIUM_INDEX_KLINES = MARKET.get(
                    "premiumIndexKlines",
                    "/v5/market/premium-index-price-kline",
                    KlinesRequest.class,
                    PriceKlines.class)
            .build();

    public static final Endpoint<IndexPriceComponentsRequest, IndexPriceComponents> INDEX_PRICE_COMPONENTS = MARKET.get(
                    "indexPriceComponents",
                    "/v5/market/index-price-components",
                    IndexPriceComponentsRequest.class,
                    IndexPriceComponents.class)
            .build();

    public static final Endpoint<InsuranceRequest, InsurancePools> INSURANCE = MARKET.get(
                    "insurance", "/v5/market/insurance", InsuranceRequest.class, InsurancePools.class)
            .build();

    public static final Endpoint<HistoricalVolatilityRequest, List<HistoricalVolatility>> HISTORICAL_VOLATILITY =
            MARKET.get(
                            "historicalVolatility",
                            "/v5/market/historical-volatility",
                            HistoricalVolatilityRequest.class,
                            new TypeReference<List<HistoricalVolatility>>() {})
                    .window(Duration.ofDays(30))
                    .build();

    public static final Endpoint<LongShortRatiosRequest, LongShortRatios> LONG_SHORT_RATIOS = MARKET.get(
                    "longShortRatios", "/v5/market/account-ratio", LongShortRatiosRequest.class, LongShortRatios.class)
            .build();

    public static final Endpoint<OpenInterestRequest, OpenInterestHistory> OPEN_INTEREST = MARKET.get(
                    "openInterest", "/v5/market/open-interest", OpenInterestRequest.class, OpenInterestHistory.class)
            .build();

    public static final Endpoint<PriceLimitRequest, PriceLimit> PRICE_LIMIT = MARKET.get(
                    "priceLimit", "/v5/market/price-limit", PriceLimitRequest.class, PriceLimit.class)
            .build();

    public static final Endpoint<RiskLimitsRequest, RiskLimits> RISK_LIMITS = MARKET.get(
                    "riskLimits", "/v5/market/risk-limit", RiskLimitsRequest.class, RiskLimits.class)
            .build();

    private MarketEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return MARKET.all();
    }
}
