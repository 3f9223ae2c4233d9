package dev.exchangekit.bybit.market;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

final class MarketEndpoints {
    private static final EndpointList MARKET = new EndpointList();

    static final Endpoint<NoParameters, ServerTime> SERVER_TIME =
            MARKET.add(Endpoint.get("market.serverTime", "/v5/market/time", NoParameters.class, ServerTime.class));

    static final Endpoint<InstrumentsRequest, Instruments> INSTRUMENTS = MARKET.add(Endpoint.get(
            "market.instruments", "/v5/market/instruments-info", InstrumentsRequest.class, Instruments.class));

    static final Endpoint<TickersRequest, Tickers> TICKERS =
            MARKET.add(Endpoint.get("market.tickers", "/v5/market/tickers", TickersRequest.class, Tickers.class));

    static final Endpoint<OrderBookRequest, OrderBook> ORDER_BOOK = MARKET.add(
            Endpoint.get("market.orderBook", "/v5/market/orderbook", OrderBookRequest.class, OrderBook.class));

    static final Endpoint<KlinesRequest, Klines> KLINES =
            MARKET.add(Endpoint.get("market.klines", "/v5/market/kline", KlinesRequest.class, Klines.class));

    static final Endpoint<RecentTradesRequest, RecentTrades> RECENT_TRADES = MARKET.add(Endpoint.get(
            "market.recentTrades", "/v5/market/recent-trade", RecentTradesRequest.class, RecentTrades.class));

    static final Endpoint<FundingHistoryRequest, FundingHistory> FUNDING_HISTORY = MARKET.add(Endpoint.get(
            "market.fundingHistory", "/v5/market/funding/history", FundingHistoryRequest.class, FundingHistory.class));

    private MarketEndpoints() {}

    static List<Endpoint<?, ?>> all() {
        return MARKET.all();
    }
}
