package dev.exchangekit.bybit.market;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
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

    private MarketEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return MARKET.all();
    }
}
