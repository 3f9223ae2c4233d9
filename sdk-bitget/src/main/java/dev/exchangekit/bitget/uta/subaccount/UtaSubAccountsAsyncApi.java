package dev.exchangekit.bitget.uta.subaccount;

import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.uta.wallet.Deposit;
import dev.exchangekit.bitget.uta.wallet.DepositAddress;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Sub-accounts of a unified account and their keys. Most calls are for keys of the master account. No method blocks;
 * futures fail with {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaSubAccountsAsyncApi extends AsyncCalls {
    /**
     * Makes a virtual sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Create">Bitget: Create
     *     Sub-account</a>
     */
    default CompletableFuture<SubAccount> create(CreateSubAccountRequest request) {
        return call(UtaSubAccountsEndpoints.CREATE, request);
    }

    /**
     * Freezes a sub-account or ends that.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Freeze">Bitget: Freeze/Unfreeze
     *     Sub-account</a>
     */
    default CompletableFuture<Done> freeze(FreezeSubAccountRequest request) {
        return call(UtaSubAccountsEndpoints.FREEZE, request);
    }

    /**
     * One page of sub-accounts.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Get">Bitget: Get Sub-account
     *     List</a>
     */
    default CompletableFuture<SubAccountPage> list(SubAccountsRequest request) {
        return call(UtaSubAccountsEndpoints.LIST, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> listForEach(SubAccountsRequest request, Predicate<? super SubAccount> visitor) {
        return Paging.forEach(this::list, request, visitor);
    }

    /**
     * What sub-accounts hold in their unified accounts. The page after it begins at the last {@link
     * SubAccountAssets#cursor}.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/Get-SubAccount-Unified-Assets">Bitget: Get
     *     SubAccount Unified Assets</a>
     */
    default CompletableFuture<List<SubAccountAssets>> assets(SubAccountAssetsRequest request) {
        return call(UtaSubAccountsEndpoints.ASSETS, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#idForEach}. */
    default CompletableFuture<Void> assetsForEach(
            SubAccountAssetsRequest request, Predicate<? super SubAccountAssets> visitor) {
        return Paging.idForEach(this, UtaSubAccountsEndpoints.ASSETS, request, SubAccountAssets::cursor, visitor);
    }

    /**
     * Where to deposit a coin to a sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Address">Bitget: Get Sub Deposit
     *     Address</a>
     */
    default CompletableFuture<DepositAddress> depositAddress(SubDepositAddressRequest request) {
        return call(UtaSubAccountsEndpoints.DEPOSIT_ADDRESS, request);
    }

    /**
     * One page of deposits of a sub-account, newest first. The page after it begins at the last {@link
     * Deposit#orderId}. Sent as a POST, which the documentation says; its example is a GET.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Records">Bitget: Get Sub Deposit
     *     Records</a>
     */
    default CompletableFuture<List<Deposit>> deposits(SubDepositsRequest request) {
        return call(UtaSubAccountsEndpoints.DEPOSITS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link
     * Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> depositsForEach(SubDepositsRequest request, Predicate<? super Deposit> visitor) {
        return Paging.idRangeForEach(
                this, UtaSubAccountsEndpoints.DEPOSITS, request, ExchangeTime.NOW, Deposit::orderId, visitor);
    }

    /**
     * Makes an API key for a sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Create">Bitget: Create
     *     Sub-account API Key</a>
     */
    default CompletableFuture<NewApiKey> createApiKey(CreateApiKeyRequest request) {
        return call(UtaSubAccountsEndpoints.CREATE_API_KEY, request);
    }

    /**
     * Changes an API key of a sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Update">Bitget: Modify
     *     Sub-account API Key</a>
     */
    default CompletableFuture<ApiKey> updateApiKey(UpdateApiKeyRequest request) {
        return call(UtaSubAccountsEndpoints.UPDATE_API_KEY, request);
    }

    /**
     * Deletes an API key of a sub-account, at once.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Delete">Bitget: Delete
     *     Sub-account API Key</a>
     */
    default CompletableFuture<Done> deleteApiKey(DeleteApiKeyRequest request) {
        return call(UtaSubAccountsEndpoints.DELETE_API_KEY, request);
    }

    /**
     * One page of the API keys of a sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Get">Bitget: Get Sub-account
     *     API Keys</a>
     */
    default CompletableFuture<ApiKeyPage> apiKeys(ApiKeysRequest request) {
        return call(UtaSubAccountsEndpoints.API_KEYS, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> apiKeysForEach(ApiKeysRequest request, Predicate<? super ApiKey> visitor) {
        return Paging.forEach(this::apiKeys, request, visitor);
    }

    /** The same calls with other options. */
    default UtaSubAccountsAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
