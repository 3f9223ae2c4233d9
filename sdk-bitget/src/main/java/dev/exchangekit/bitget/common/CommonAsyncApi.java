package dev.exchangekit.bitget.common;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * What belongs to no market. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface CommonAsyncApi extends AsyncCalls {
    /**
     * Clock of the exchange.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/public/Get-Server-Time">Bitget: Get Server Time</a>
     */
    default CompletableFuture<ServerTime> serverTime() {
        return call(CommonEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    /**
     * Announcements of the last month; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/notice/Get-All-Notices">Bitget: Query Announcements</a>
     */
    default CompletableFuture<List<Announcement>> announcements(AnnouncementsRequest request) {
        return call(CommonEndpoints.ANNOUNCEMENTS, request);
    }

    /** Hands the items of all pages to the visitor until it answers false; see {@link Paging#idForEach}. */
    default CompletableFuture<Void> announcementsForEach(
            AnnouncementsRequest request, Predicate<? super Announcement> visitor) {
        return Paging.idForEach(this, CommonEndpoints.ANNOUNCEMENTS, request, Announcement::id, visitor);
    }

    /**
     * Your fees for a symbol.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/public/Get-Trade-Rate">Bitget: Get Trade Rate</a>
     */
    default CompletableFuture<FeeRate> feeRate(FeeRateRequest request) {
        return call(CommonEndpoints.FEE_RATE, request);
    }

    /**
     * Your fees for all symbols.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/public/Get-All-Trade-Rate">Bitget:
     *     Get Business Line All Symbol Trade Rate</a>
     */
    default CompletableFuture<List<SymbolFeeRate>> feeRates(FeeRatesRequest request) {
        return call(CommonEndpoints.FEE_RATES, request);
    }

    /**
     * What is in all accounts of a classic account, kind by kind, in USDT.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/account/All-Account-Balance">Bitget: Assets overview</a>
     */
    default CompletableFuture<List<AccountBalance>> accountBalances() {
        return call(CommonEndpoints.ACCOUNT_BALANCES, NoParameters.NONE);
    }

    /** Balances of all coins in the funding account. */
    default CompletableFuture<List<FundingAsset>> fundingAssets() {
        return fundingAssets(FundingAssetsRequest.builder().build());
    }

    /**
     * Balances of the funding account.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/account/Funding-Assets">Bitget: Funding Assets</a>
     */
    default CompletableFuture<List<FundingAsset>> fundingAssets(FundingAssetsRequest request) {
        return call(CommonEndpoints.FUNDING_ASSETS, request);
    }

    /** The same calls with other options. */
    default CommonAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
