package dev.exchangekit.bitget.uta.account;

import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Balances and settings of a unified account. No method blocks; futures fail with {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaAccountAsyncApi extends AsyncCalls {
    /**
     * Balances of the unified account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Account">Bitget: Get Account Assets</a>
     */
    default CompletableFuture<AccountAssets> assets() {
        return call(UtaAccountEndpoints.ASSETS, NoParameters.NONE);
    }

    /** Balances of all coins that the funding account has. */
    default CompletableFuture<List<FundingAsset>> fundingAssets() {
        return fundingAssets(FundingAssetsRequest.builder().build());
    }

    /**
     * Balances of the funding account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Account-Funding-Assets">Bitget: Get Account Funding
     * Assets</a>
     */
    default CompletableFuture<List<FundingAsset>> fundingAssets(FundingAssetsRequest request) {
        return call(UtaAccountEndpoints.FUNDING_ASSETS, request);
    }

    /**
     * Modes of the account, with margin modes and leverage of symbols and coins.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Account-Setting">Bitget: Get Account Info</a>
     */
    default CompletableFuture<AccountSettings> settings() {
        return call(UtaAccountEndpoints.SETTINGS, NoParameters.NONE);
    }

    /**
     * Whose API key it is, and what it may do.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default CompletableFuture<AccountInfo> info() {
        return call(UtaAccountEndpoints.INFO, NoParameters.NONE);
    }

    /**
     * Fees of a symbol.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Account-Fee-Rate">Bitget: Get Account Fee Rate</a>
     */
    default CompletableFuture<FeeRate> feeRate(FeeRateRequest request) {
        return call(UtaAccountEndpoints.FEE_RATE, request);
    }

    /**
     * Fees of all symbols of a category.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default CompletableFuture<List<SymbolFeeRate>> allFeeRates(AllFeeRatesRequest request) {
        return call(UtaAccountEndpoints.ALL_FEE_RATES, request);
    }

    /**
     * One page of conversions of coins.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Convert-Records">Bitget: Get Convert Records</a>
     */
    default CompletableFuture<ConvertRecordPage> convertRecords(ConvertRecordsRequest request) {
        return call(UtaAccountEndpoints.CONVERT_RECORDS, request);
    }

    /**
     * Hands every item of all pages of a time of any length to the visitor until it answers false; see {@link
     * Paging#rangeForEach}.
     */
    default CompletableFuture<Void> convertRecordsForEach(
            ConvertRecordsRequest request, Predicate<? super ConvertRecord> visitor) {
        return Paging.rangeForEach(this, UtaAccountEndpoints.CONVERT_RECORDS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * One page of the ledger.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Financial-Records">Bitget: Get Financial Records</a>
     */
    default CompletableFuture<FinancialRecordPage> financialRecords(FinancialRecordsRequest request) {
        return call(UtaAccountEndpoints.FINANCIAL_RECORDS, request);
    }

    /**
     * Hands every item of all pages of a time of any length to the visitor until it answers false; see {@link
     * Paging#rangeForEach}.
     */
    default CompletableFuture<Void> financialRecordsForEach(
            FinancialRecordsRequest request, Predicate<? super FinancialRecord> visitor) {
        return Paging.rangeForEach(this, UtaAccountEndpoints.FINANCIAL_RECORDS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * How large an order or a position could be. Changes nothing, though it is sent as a POST.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Max-Open-Available">Bitget: Get Max Open Available</a>
     */
    default CompletableFuture<MaxOpenAvailable> maxOpenAvailable(MaxOpenAvailableRequest request) {
        return call(UtaAccountEndpoints.MAX_OPEN_AVAILABLE, request);
    }

    /**
     * How large the positions of the account in a symbol may become.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get_OI_Limit">Bitget: Get OI Limit</a>
     */
    default CompletableFuture<OpenInterestLimit> openInterestLimit(OpenInterestLimitRequest request) {
        return call(UtaAccountEndpoints.OPEN_INTEREST_LIMIT, request);
    }

    /**
     * What another leverage would change. Sets nothing.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default CompletableFuture<LeveragePreview> leveragePreview(LeveragePreviewRequest request) {
        return call(UtaAccountEndpoints.LEVERAGE_PREVIEW, request);
    }

    /**
     * Sets the leverage of a futures symbol, or of a coin in margin trading.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Change-Leverage">Bitget: Set Leverage</a>
     */
    default CompletableFuture<Acknowledgement> setLeverage(SetLeverageRequest request) {
        return call(UtaAccountEndpoints.SET_LEVERAGE, request);
    }

    /**
     * Sets whether instruments can have two positions.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Change-Position-Mode">Bitget: Set Holding Mode</a>
     */
    default CompletableFuture<Acknowledgement> setPositionMode(SetPositionModeRequest request) {
        return call(UtaAccountEndpoints.SET_POSITION_MODE, request);
    }

    /**
     * Adds margin to an isolated position, or removes it.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default CompletableFuture<Acknowledgement> adjustMargin(AdjustMarginRequest request) {
        return call(UtaAccountEndpoints.ADJUST_MARGIN, request);
    }

    /**
     * Sets what the account can do.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default CompletableFuture<Acknowledgement> setAccountLevel(SetAccountLevelRequest request) {
        return call(UtaAccountEndpoints.SET_ACCOUNT_LEVEL, request);
    }

    /** The same calls with other options. */
    default UtaAccountAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
