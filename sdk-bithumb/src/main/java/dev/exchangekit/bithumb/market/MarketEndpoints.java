package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/** The endpoints of the market area, one constant each. */
public final class MarketEndpoints {
    private static final EndpointList MARKET = EndpointList.open("market");

    public static final Endpoint<MarketsRequest, List<Market>> MARKETS = MARKET.get(
                    "markets", "/v1/market/all", MarketsRequest.class, new TypeReference<List<Market>>() {})
            .build();

    public static final Endpoint<TickersRequest, List<Ticker>> TICKERS = MARKET.get(
                    "tickers", "/v1/ticker", TickersRequest.class, new TypeReference<List<Ticker>>() {})
            .build();

    public static final Endpoint<OrderBooksRequest, List<OrderBook>> ORDER_BOOKS = MARKET.get(
                    "orderBooks", "/v1/orderbook", OrderBooksRequest.class, new TypeReference<List<OrderBook>>() {})
            .build();

    public static final Endpoint<TradesRequest, List<Trade>> TRADES = MARKET.get(
                    "trades", "/v1/trades/ticks", TradesRequest.class, new TypeReference<List<Trade>>() {})
            .build();

    public static final Endpoint<MinuteCandlesRequest, List<MinuteCandle>> MINUTE_CANDLES = MARKET.get(
                    "minuteCandles",
                    "/v1/candles/minutes/{unit}",
                    MinuteCandlesRequest.class,
                    new TypeReference<List<MinuteCandle>>() {})
            .build();

    public static final Endpoint<DayCandlesRequest, List<DayCandle>> DAY_CANDLES = MARKET.get(
                    "dayCandles", "/v1/candles/days", DayCandlesRequest.class, new TypeReference<List<DayCandle>>() {})
            .build();

    public static final Endpoint<CandlesRequest, List<PeriodCandle>> WEEK_CANDLES = MARKET.get(
                    "weekCandles",
                    "/v1/candles/weeks",
                    CandlesRequest.class,
                    new TypeReference<List<PeriodCandle>>() {})
            .build();

    public static final Endpoint<CandlesRequest, List<PeriodCandle>> MONTH_CANDLES = MARKET.get(
                    "monthCandles",
                    "/v1/candles/months",
                    CandlesRequest.class,
                    new TypeReference<List<PeriodCandle>>() {})
            .build();

    public static final Endpoint<NoParameters, List<MarketAlert>> ALERTS = MARKET.get(
                    "alerts",
                    "/v1/market/virtual_asset_warning",
                    NoParameters.class,
                    new TypeReference<List<MarketAlert>>() {})
            .build();

    private MarketEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return MARKET.all();
    }
}
