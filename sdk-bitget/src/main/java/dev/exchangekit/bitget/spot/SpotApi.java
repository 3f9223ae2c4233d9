package dev.exchangekit.bitget.spot;

import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * The spot market, and the spot account of a classic account. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface SpotApi extends Calls {
    /** All coins. */
    default List<Coin> coins() {
        return coins(CoinsRequest.builder().build());
    }

    /**
     * Coins, and the chains on which they can be deposited and withdrawn.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Coin-List">Bitget: Get Coin Info</a>
     */
    default List<Coin> coins(CoinsRequest request) {
        return call(SpotEndpoints.COINS, request);
    }

    /** Rules of all symbols. */
    default List<SpotSymbol> symbols() {
        return symbols(SymbolsRequest.builder().build());
    }

    /**
     * Rules of trading: steps, bounds and fees of symbols.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Symbols">Bitget: Get Symbol Info</a>
     */
    default List<SpotSymbol> symbols(SymbolsRequest request) {
        return call(SpotEndpoints.SYMBOLS, request);
    }

    /** State of all markets. */
    default List<Ticker> tickers() {
        return tickers(TickersRequest.builder().build());
    }

    /** State of one market; a list of one. */
    default List<Ticker> tickers(String symbol) {
        return tickers(TickersRequest.builder().symbol(symbol).build());
    }

    /**
     * State of markets: last price, best quotes, 24 hours.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Tickers">Bitget: Get Ticker Information</a>
     */
    default List<Ticker> tickers(TickersRequest request) {
        return call(SpotEndpoints.TICKERS, request);
    }

    /** Snapshot of an order book, 150 levels per side. */
    default OrderBook orderBook(String symbol) {
        return orderBook(OrderBookRequest.builder().symbol(symbol).build());
    }

    /**
     * Snapshot of an order book.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Orderbook">Bitget: Get OrderBook Depth</a>
     */
    default OrderBook orderBook(OrderBookRequest request) {
        return call(SpotEndpoints.ORDER_BOOK, request);
    }

    /**
     * Snapshot of an order book with merged prices.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Merge-Orderbook">Bitget: Get Merge Depth</a>
     */
    default MergedOrderBook mergedOrderBook(MergedOrderBookRequest request) {
        return call(SpotEndpoints.MERGED_ORDER_BOOK, request);
    }

    /**
     * Recent candles.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Candle-Data">Bitget: Get Candlestick Data</a>
     */
    default List<Candle> candles(CandlesRequest request) {
        return call(SpotEndpoints.CANDLES, request);
    }

    /**
     * The recent candles of a time of any length, the newest first, fetched as the stream is read; see {@link
     * Paging#stream}.
     */
    default Stream<Candle> candlesStream(CandlesRequest request) {
        return CandleWalks.recent(request).stream(this);
    }

    /**
     * Candles before a moment, however old they are.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-History-Candle-Data">Bitget:
     *     Get History Candlestick Data</a>
     */
    default List<Candle> historyCandles(HistoryCandlesRequest request) {
        return call(SpotEndpoints.HISTORY_CANDLES, request);
    }

    /** All candles before a moment, the newest first, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<Candle> historyCandlesStream(HistoryCandlesRequest request) {
        return CandleWalks.history(request).stream(this);
    }

    /**
     * Latest public trades, the newest first.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Recent-Trades">Bitget: Get Recent Trades</a>
     */
    default List<PublicTrade> recentTrades(RecentTradesRequest request) {
        return call(SpotEndpoints.RECENT_TRADES, request);
    }

    /**
     * Public trades of the last 90 days, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Market-Trades">Bitget: Get Market Trades</a>
     */
    default List<PublicTrade> marketTrades(MarketTradesRequest request) {
        return call(SpotEndpoints.MARKET_TRADES, request);
    }

    /** All items of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}. */
    default Stream<PublicTrade> marketTradesStream(MarketTradesRequest request) {
        return Paging.idRangeStream(this, SpotEndpoints.MARKET_TRADES, request, ExchangeTime.NOW, PublicTrade::tradeId);
    }

    /** Balances of the coins that are held. */
    default List<Asset> assets() {
        return assets(AssetsRequest.builder().build());
    }

    /**
     * Balances of the spot account.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Account-Assets">Bitget: Get Account Assets</a>
     */
    default List<Asset> assets(AssetsRequest request) {
        return call(SpotEndpoints.ASSETS, request);
    }

    /**
     * The account and what the key may do.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Account-Info">Bitget: Get Account Information</a>
     */
    default AccountInfo accountInfo() {
        return call(SpotEndpoints.ACCOUNT_INFO, NoParameters.NONE);
    }

    /**
     * Changes of the spot balance, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Account-Bills">Bitget: Get Account Bills</a>
     */
    default List<Bill> bills(BillsRequest request) {
        return call(SpotEndpoints.BILLS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<Bill> billsStream(BillsRequest request) {
        return Paging.idRangeStream(this, SpotEndpoints.BILLS, request, ExchangeTime.NOW, Bill::billId);
    }

    /**
     * Transfers between accounts of the same user, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Account-TransferRecords">Bitget: Get Transfer
     *     Record</a>
     */
    default List<Transfer> transfers(TransfersRequest request) {
        return call(SpotEndpoints.TRANSFERS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<Transfer> transfersStream(TransfersRequest request) {
        return Paging.idRangeStream(this, SpotEndpoints.TRANSFERS, request, ExchangeTime.NOW, Transfer::transferId);
    }

    /**
     * Transfers between the main account and its sub-accounts, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-SubAccount-TransferRecords">Bitget: Get MainSub
     *     Transfer Record</a>
     */
    default List<SubAccountTransfer> subAccountTransfers(SubAccountTransfersRequest request) {
        return call(SpotEndpoints.SUB_ACCOUNT_TRANSFERS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<SubAccountTransfer> subAccountTransfersStream(SubAccountTransfersRequest request) {
        return Paging.idRangeStream(
                this, SpotEndpoints.SUB_ACCOUNT_TRANSFERS, request, ExchangeTime.NOW, SubAccountTransfer::transferId);
    }

    /**
     * Spot balances of sub-accounts that have any; one page. Not for brokers.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Subaccount-Assets">Bitget: Get Sub-accounts
     *     Assets</a>
     */
    default List<SubAccountAssets> subAccountAssets(SubAccountAssetsRequest request) {
        return call(SpotEndpoints.SUB_ACCOUNT_ASSETS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#idStream}. */
    default Stream<SubAccountAssets> subAccountAssetsStream(SubAccountAssetsRequest request) {
        return Paging.idStream(this, SpotEndpoints.SUB_ACCOUNT_ASSETS, request, SubAccountAssets::id);
    }

    /** The same calls with other options. */
    default SpotApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
