package dev.exchangekit.bitget.common;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * What belongs to no market. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface CommonApi extends Calls {
    /**
     * Clock of the exchange.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/public/Get-Server-Time">Bitget: Get Server Time</a>
     */
    default ServerTime serverTime() {
        return call(CommonEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    /**
     * Announcements of the last month; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/notice/Get-All-Notices">Bitget: Query Announcements</a>
     */
    default List<Announcement> announcements(AnnouncementsRequest request) {
        return call(CommonEndpoints.ANNOUNCEMENTS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#idStream}. */
    default Stream<Announcement> announcementsStream(AnnouncementsRequest request) {
        return Paging.idStream(this, CommonEndpoints.ANNOUNCEMENTS, request, Announcement::id);
    }

    /**
     * Your fees for a symbol.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/public/Get-Trade-Rate">Bitget: Get Trade Rate</a>
     */
    default FeeRate feeRate(FeeRateRequest request) {
        return call(CommonEndpoints.FEE_RATE, request);
    }

    /**
     * Your fees for all symbols.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/public/Get-All-Trade-Rate">Bitget:
     *     Get Business Line All Symbol Trade Rate</a>
     */
    default List<SymbolFeeRate> feeRates(FeeRatesRequest request) {
        return call(CommonEndpoints.FEE_RATES, request);
    }

    /**
     * What is in all accounts of a classic account, kind by kind, in USDT.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/account/All-Account-Balance">Bitget: Assets overview</a>
     */
    default List<AccountBalance> accountBalances() {
        return call(CommonEndpoints.ACCOUNT_BALANCES, NoParameters.NONE);
    }

    /** Balances of all coins in the funding account. */
    default List<FundingAsset> fundingAssets() {
        return fundingAssets(FundingAssetsRequest.builder().build());
    }

    /**
     * Balances of the funding account.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/account/Funding-Assets">Bitget: Funding Assets</a>
     */
    default List<FundingAsset> fundingAssets(FundingAssetsRequest request) {
        return call(CommonEndpoints.FUNDING_ASSETS, request);
    }

    /** The same calls with other options. */
    default CommonApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
