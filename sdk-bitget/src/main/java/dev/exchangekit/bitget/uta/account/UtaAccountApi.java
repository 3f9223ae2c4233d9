package dev.exchangekit.bitget.uta.account;

import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * Balances and settings of a unified account. Methods block and throw {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface UtaAccountApi extends Calls {
    /**
     * Balances of the unified account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Account">Bitget: Get Account Assets</a>
     */
    default AccountAssets assets() {
        return call(UtaAccountEndpoints.ASSETS, NoParameters.NONE);
    }

    /** Balances of all coins that the funding account has. */
    default List<FundingAsset> fundingAssets() {
        return fundingAssets(FundingAssetsRequest.builder().build());
    }

    /**
     * Balances of the funding account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Account-Funding-Assets">Bitget: Get Account Funding
     * Assets</a>
     */
    default List<FundingAsset> fundingAssets(FundingAssetsRequest request) {
        return call(UtaAccountEndpoints.FUNDING_ASSETS, request);
    }

    /**
     * Modes of the account, with margin modes and leverage of symbols and coins.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Account-Setting">Bitget: Get Account Info</a>
     */
    default AccountSettings settings() {
        return call(UtaAccountEndpoints.SETTINGS, NoParameters.NONE);
    }

    /**
     * Whose API key it is, and what it may do.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default AccountInfo info() {
        return call(UtaAccountEndpoints.INFO, NoParameters.NONE);
    }

    /**
     * Fees of a symbol.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Account-Fee-Rate">Bitget: Get Account Fee Rate</a>
     */
    default FeeRate feeRate(FeeRateRequest request) {
        return call(UtaAccountEndpoints.FEE_RATE, request);
    }

    /**
     * Fees of all symbols of a category.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default List<SymbolFeeRate> allFeeRates(AllFeeRatesRequest request) {
        return call(UtaAccountEndpoints.ALL_FEE_RATES, request);
    }

    /**
     * One page of conversions of coins.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Convert-Records">Bitget: Get Convert Records</a>
     */
    default ConvertRecordPage convertRecords(ConvertRecordsRequest request) {
        return call(UtaAccountEndpoints.CONVERT_RECORDS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<ConvertRecord> convertRecordsStream(ConvertRecordsRequest request) {
        return Paging.rangeStream(this, UtaAccountEndpoints.CONVERT_RECORDS, request, ExchangeTime.NOW);
    }

    /**
     * One page of the ledger.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Financial-Records">Bitget: Get Financial Records</a>
     */
    default FinancialRecordPage financialRecords(FinancialRecordsRequest request) {
        return call(UtaAccountEndpoints.FINANCIAL_RECORDS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<FinancialRecord> financialRecordsStream(FinancialRecordsRequest request) {
        return Paging.rangeStream(this, UtaAccountEndpoints.FINANCIAL_RECORDS, request, ExchangeTime.NOW);
    }

    /**
     * How large an order or a position could be. Changes nothing, though it is sent as a POST.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Max-Open-Available">Bitget: Get Max Open Available</a>
     */
    default MaxOpenAvailable maxOpenAvailable(MaxOpenAvailableRequest request) {
        return call(UtaAccountEndpoints.MAX_OPEN_AVAILABLE, request);
    }

    /**
     * How large the positions of the account in a symbol may become.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get_OI_Limit">Bitget: Get OI Limit</a>
     */
    default OpenInterestLimit openInterestLimit(OpenInterestLimitRequest request) {
        return call(UtaAccountEndpoints.OPEN_INTEREST_LIMIT, request);
    }

    /**
     * What another leverage would change. Sets nothing.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default LeveragePreview leveragePreview(LeveragePreviewRequest request) {
        return call(UtaAccountEndpoints.LEVERAGE_PREVIEW, request);
    }

    /**
     * Sets the leverage of a futures symbol, or of a coin in margin trading.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Change-Leverage">Bitget: Set Leverage</a>
     */
    default Acknowledgement setLeverage(SetLeverageRequest request) {
        return call(UtaAccountEndpoints.SET_LEVERAGE, request);
    }

    /**
     * Sets whether instruments can have two positions.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Change-Position-Mode">Bitget: Set Holding Mode</a>
     */
    default Acknowledgement setPositionMode(SetPositionModeRequest request) {
        return call(UtaAccountEndpoints.SET_POSITION_MODE, request);
    }

    /**
     * Adds margin to an isolated position, or removes it.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default Acknowledgement adjustMargin(AdjustMarginRequest request) {
        return call(UtaAccountEndpoints.ADJUST_MARGIN, request);
    }

    /**
     * Sets what the account can do.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: Changelog of unified accounts</a>
     */
    default Acknowledgement setAccountLevel(SetAccountLevelRequest request) {
        return call(UtaAccountEndpoints.SET_ACCOUNT_LEVEL, request);
    }

    /** The same calls with other options. */
    default UtaAccountApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
