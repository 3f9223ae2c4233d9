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
