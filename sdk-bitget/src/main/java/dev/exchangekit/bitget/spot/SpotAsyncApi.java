package dev.exchangekit.bitget.spot;

import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * The spot market, and the spot account of a classic account. No method blocks; futures fail with {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface SpotAsyncApi extends AsyncCalls {
    /** All coins. */
    default CompletableFuture<List<Coin>> coins() {
        return coins(CoinsRequest.builder().build());
    }

    /**
     * Coins, and the chains on which they can be deposited and withdrawn.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Coin-List">Bitget: Get Coin Info</a>
     */
    default CompletableFuture<List<Coin>> coins(CoinsRequest request) {
        return call(SpotEndpoints.COINS, request);
    }

    /** Rules of all symbols. */
    default CompletableFuture<List<SpotSymbol>> symbols() {
        return symbols(SymbolsRequest.builder().build());
    }

    /**
     * Rules of trading: steps, bounds and fees of symbols.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Symbols">Bitget: Get Symbol Info</a>
     */
    default CompletableFuture<List<SpotSymbol>> symbols(SymbolsRequest request) {
        return call(SpotEndpoints.SYMBOLS, request);
    }

    /** State of all markets. */
    default CompletableFuture<List<Ticker>> tickers() {
        return tickers(TickersRequest.builder().build());
    }

    /** State of one market; a list of one. */
    default CompletableFuture<List<Ticker>> tickers(String symbol) {
        return tickers(TickersRequest.builder().symbol(symbol).build());
    }

    /**
     * State of markets: last price, best quotes, 24 hours.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Tickers">Bitget: Get Ticker Information</a>
     */
    default CompletableFuture<List<Ticker>> tickers(TickersRequest request) {
        return call(SpotEndpoints.TICKERS, request);
    }

    /** Snapshot of an order book, 150 levels per side. */
    default CompletableFuture<OrderBook> orderBook(String symbol) {
        return orderBook(OrderBookRequest.builder().symbol(symbol).build());
    }

    /**
     * Snapshot of an order book.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Orderbook">Bitget: Get OrderBook Depth</a>
     */
    default CompletableFuture<OrderBook> orderBook(OrderBookRequest request) {
        return call(SpotEndpoints.ORDER_BOOK, request);
    }

    /**
     * Snapshot of an order book with merged prices.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Merge-Orderbook">Bitget: Get Merge Depth</a>
     */
    default CompletableFuture<MergedOrderBook> mergedOrderBook(MergedOrderBookRequest request) {
        return call(SpotEndpoints.MERGED_ORDER_BOOK, request);
    }

    /**
     * Recent candles.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Candle-Data">Bitget: Get Candlestick Data</a>
     */
    default CompletableFuture<List<Candle>> candles(CandlesRequest request) {
        return call(SpotEndpoints.CANDLES, request);
    }

    /**
     * Hands the recent candles of a time of any length to the visitor, the newest first, until it answers false; see
     * {@link Paging#forEach}.
     */
    default CompletableFuture<Void> candlesForEach(CandlesRequest request, Predicate<? super Candle> visitor) {
        return CandleWalks.recent(request).forEach(this, visitor);
    }

    /**
     * Candles before a moment, however old they are.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-History-Candle-Data">Bitget:
     *     Get History Candlestick Data</a>
     */
    default CompletableFuture<List<Candle>> historyCandles(HistoryCandlesRequest request) {
        return call(SpotEndpoints.HISTORY_CANDLES, request);
    }

    /**
     * Hands every candle before a moment to the visitor, the newest first, until it answers false; see {@link
     * Paging#forEach}.
     */
    default CompletableFuture<Void> historyCandlesForEach(
            HistoryCandlesRequest request, Predicate<? super Candle> visitor) {
        return CandleWalks.history(request).forEach(this, visitor);
    }

    /**
     * Latest public trades, the newest first.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Recent-Trades">Bitget: Get Recent Trades</a>
     */
    default CompletableFuture<List<PublicTrade>> recentTrades(RecentTradesRequest request) {
        return call(SpotEndpoints.RECENT_TRADES, request);
    }

    /**
     * Public trades of the last 90 days, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Market-Trades">Bitget: Get Market Trades</a>
     */
    default CompletableFuture<List<PublicTrade>> marketTrades(MarketTradesRequest request) {
        return call(SpotEndpoints.MARKET_TRADES, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link
     * Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> marketTradesForEach(
            MarketTradesRequest request, Predicate<? super PublicTrade> visitor) {
        return Paging.idRangeForEach(
                this, SpotEndpoints.MARKET_TRADES, request, ExchangeTime.NOW, PublicTrade::tradeId, visitor);
    }

    /** Balances of the coins that are held. */
    default CompletableFuture<List<Asset>> assets() {
        return assets(AssetsRequest.builder().build());
    }

    /**
     * Balances of the spot account.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Account-Assets">Bitget: Get Account Assets</a>
     */
    default CompletableFuture<List<Asset>> assets(AssetsRequest request) {
        return call(SpotEndpoints.ASSETS, request);
    }

    /**
     * The account and what the key may do.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Account-Info">Bitget: Get Account Information</a>
     */
    default CompletableFuture<AccountInfo> accountInfo() {
        return call(SpotEndpoints.ACCOUNT_INFO, NoParameters.NONE);
    }

    /**
     * Changes of the spot balance, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Account-Bills">Bitget: Get Account Bills</a>
     */
    default CompletableFuture<List<Bill>> bills(BillsRequest request) {
        return call(SpotEndpoints.BILLS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link
     * Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> billsForEach(BillsRequest request, Predicate<? super Bill> visitor) {
        return Paging.idRangeForEach(this, SpotEndpoints.BILLS, request, ExchangeTime.NOW, Bill::billId, visitor);
    }

    /**
     * Transfers between accounts of the same user, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Account-TransferRecords">Bitget: Get Transfer
     *     Record</a>
     */
    default CompletableFuture<List<Transfer>> transfers(TransfersRequest request) {
        return call(SpotEndpoints.TRANSFERS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link
     * Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> transfersForEach(TransfersRequest request, Predicate<? super Transfer> visitor) {
        return Paging.idRangeForEach(
                this, SpotEndpoints.TRANSFERS, request, ExchangeTime.NOW, Transfer::transferId, visitor);
    }

    /**
     * Transfers between the main account and its sub-accounts, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-SubAccount-TransferRecords">Bitget: Get MainSub
     *     Transfer Record</a>
     */
    default CompletableFuture<List<SubAccountTransfer>> subAccountTransfers(SubAccountTransfersRequest request) {
        return call(SpotEndpoints.SUB_ACCOUNT_TRANSFERS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link
     * Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> subAccountTransfersForEach(
            SubAccountTransfersRequest request, Predicate<? super SubAccountTransfer> visitor) {
        return Paging.idRangeForEach(
                this,
                SpotEndpoints.SUB_ACCOUNT_TRANSFERS,
                request,
                ExchangeTime.NOW,
                SubAccountTransfer::transferId,
                visitor);
    }

    /**
     * Spot balances of sub-accounts that have any; one page. Not for brokers.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Subaccount-Assets">Bitget: Get Sub-accounts
     *     Assets</a>
     */
    default CompletableFuture<List<SubAccountAssets>> subAccountAssets(SubAccountAssetsRequest request) {
        return call(SpotEndpoints.SUB_ACCOUNT_ASSETS, request);
    }

    /** Hands every item to the visitor until it answers false; see {@link Paging#idForEach}. */
    default CompletableFuture<Void> subAccountAssetsForEach(
            SubAccountAssetsRequest request, Predicate<? super SubAccountAssets> visitor) {
        return Paging.idForEach(this, SpotEndpoints.SUB_ACCOUNT_ASSETS, request, SubAccountAssets::id, visitor);
    }

    /** The same calls with other options. */
    default SpotAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
