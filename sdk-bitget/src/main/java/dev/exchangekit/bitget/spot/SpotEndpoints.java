package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.time.Duration;
import java.util.List;

/** The endpoints of the spot area, one constant each. */
public final class SpotEndpoints {
    private static final EndpointList SPOT = EndpointList.open("spot");

    public static final Endpoint<CoinsRequest, List<Coin>> COINS = SPOT.get(
                    "coins", "/api/v2/spot/public/coins", CoinsRequest.class, new TypeReference<List<Coin>>() {})
            .limit(BitgetLimits.ip("spot.coins", 3))
            .build();

    public static final Endpoint<SymbolsRequest, List<SpotSymbol>> SYMBOLS = SPOT.get(
                    "symbols",
                    "/api/v2/spot/public/symbols",
                    SymbolsRequest.class,
                    new TypeReference<List<SpotSymbol>>() {})
            .limit(BitgetLimits.ip("spot.symbols", 20))
            .build();

    public static final Endpoint<TickersRequest, List<Ticker>> TICKERS = SPOT.get(
                    "tickers",
                    "/api/v2/spot/market/tickers",
                    TickersRequest.class,
                    new TypeReference<List<Ticker>>() {})
            .limit(BitgetLimits.ip("spot.tickers", 20))
            .build();

    public static final Endpoint<OrderBookRequest, OrderBook> ORDER_BOOK = SPOT.get(
                    "orderBook", "/api/v2/spot/market/orderbook", OrderBookRequest.class, OrderBook.class)
            .limit(BitgetLimits.ip("spot.orderBook", 20))
            .build();

    public static final Endpoint<MergedOrderBookRequest, MergedOrderBook> MERGED_ORDER_BOOK = SPOT.get(
                    "mergedOrderBook",
                    "/api/v2/spot/market/merge-depth",
                    MergedOrderBookRequest.class,
                    MergedOrderBook.class)
            .limit(BitgetLimits.ip("spot.mergedOrderBook", 20))
            .build();

    public static final Endpoint<CandlesRequest, List<Candle>> CANDLES = SPOT.get(
                    "candles",
                    "/api/v2/spot/market/candles",
                    CandlesRequest.class,
                    new TypeReference<List<Candle>>() {})
            .limit(BitgetLimits.ip("spot.candles", 20))
            .build();

    public static final Endpoint<HistoryCandlesRequest, List<Candle>> HISTORY_CANDLES = SPOT.get(
                    "historyCandles",
                    "/api/v2/spot/market/history-candles",
                    HistoryCandlesRequest.class,
                    new TypeReference<List<Candle>>() {})
            .limit(BitgetLimits.ip("spot.historyCandles", 20))
            .build();

    public static final Endpoint<RecentTradesRequest, List<PublicTrade>> RECENT_TRADES = SPOT.get(
                    "recentTrades",
                    "/api/v2/spot/market/fills",
                    RecentTradesRequest.class,
                    new TypeReference<List<PublicTrade>>() {})
            .limit(BitgetLimits.ip("spot.recentTrades", 10))
            .build();

    public static final Endpoint<MarketTradesRequest, List<PublicTrade>> MARKET_TRADES = SPOT.get(
                    "marketTrades",
                    "/api/v2/spot/market/fills-history",
                    MarketTradesRequest.class,
                    new TypeReference<List<PublicTrade>>() {})
            .limit(BitgetLimits.ip("spot.marketTrades", 10))
            .window(Duration.ofDays(7))
            .build();

    public static final Endpoint<AssetsRequest, List<Asset>> ASSETS = SPOT.get(
                    "assets", "/api/v2/spot/account/assets", AssetsRequest.class, new TypeReference<List<Asset>>() {})
            .signed()
            .limit(BitgetLimits.uid("spot.assets", 10))
            .build();

    public static final Endpoint<NoParameters, AccountInfo> ACCOUNT_INFO = SPOT.get(
                    "accountInfo", "/api/v2/spot/account/info", NoParameters.class, AccountInfo.class)
            .signed()
            .limit(BitgetLimits.uid("spot.accountInfo", 1))
            .build();

    public static final Endpoint<BillsRequest, List<Bill>> BILLS = SPOT.get(
                    "bills", "/api/v2/spot/account/bills", BillsRequest.class, new TypeReference<List<Bill>>() {})
            .signed()
            .limit(BitgetLimits.uid("spot.bills", 10))
            .window(Duration.ofDays(90))
            .build();

    public static final Endpoint<TransfersRequest, List<Transfer>> TRANSFERS = SPOT.get(
                    "transfers",
                    "/api/v2/spot/account/transferRecords",
                    TransfersRequest.class,
                    new TypeReference<List<Transfer>>() {})
            .signed()
            .limit(BitgetLimits.uid("spot.transfers", 20))
            .window(Duration.ofDays(90))
            .build();

    public static final Endpoint<SubAccountTransfersRequest, List<SubAccountTransfer>> SUB_ACCOUNT_TRANSFERS = SPOT.get(
                    "subAccountTransfers",
                    "/api/v2/spot/account/sub-main-trans-record",
                    SubAccountTransfersRequest.class,
                    new TypeReference<List<SubAccountTransfer>>() {})
            .signed()
            .limit(BitgetLimits.uid("spot.subAccountTransfers", 20))
            .window(Duration.ofDays(90))
            .build();

    public static final Endpoint<SubAccountAssetsRequest, List<SubAccountAssets>> SUB_ACCOUNT_ASSETS = SPOT.get(
                    "subAccountAssets",
                    "/api/v2/spot/account/subaccount-assets",
                    SubAccountAssetsRequest.class,
                    new TypeReference<List<SubAccountAssets>>() {})
            .signed()
            .limit(BitgetLimits.uid("spot.subAccountAssets", 10))
            .build();

    private SpotEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return SPOT.all();
    }
}
