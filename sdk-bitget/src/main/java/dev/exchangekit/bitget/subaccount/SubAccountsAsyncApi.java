package dev.exchangekit.bitget.subaccount;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Sub-accounts of a classic account and their keys. For keys of the master account that are bound to an address. No
 * method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface SubAccountsAsyncApi extends AsyncCalls {
    /**
     * Makes virtual sub-accounts; the answer tells which of them were made.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount">Bitget: Create Virtual
     *     Subaccount</a>
     */
    default CompletableFuture<CreatedSubAccounts> create(CreateSubAccountsRequest request) {
        return call(SubAccountsEndpoints.CREATE, request);
    }

    /**
     * Makes virtual sub-accounts with an API key each.
     *
     * @see
     *     <a href="https://www.bitget.com/api-doc/common/vsubaccount/Batch-Create-Virtual-Subaccount-And-Apikey">Bitget:
     *     Batch Create Virtual Subaccount and Apikey</a>
     */
    default CompletableFuture<List<NewApiKey>> createWithApiKeys(CreateWithApiKeysRequest request) {
        return call(SubAccountsEndpoints.CREATE_WITH_API_KEYS, request);
    }

    /**
     * Changes what a virtual sub-account may do, or freezes it.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount">Bitget: Modify Virtual
     *     Subaccount</a>
     */
    default CompletableFuture<SubAccountUpdate> update(UpdateSubAccountRequest request) {
        return call(SubAccountsEndpoints.UPDATE, request);
    }

    /**
     * One page of virtual sub-accounts, newest first.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-List">Bitget: Get Virtual
     *     Subaccounts</a>
     */
    default CompletableFuture<SubAccountPage> list(SubAccountsRequest request) {
        return call(SubAccountsEndpoints.LIST, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> listForEach(SubAccountsRequest request, Predicate<? super SubAccount> visitor) {
        return Paging.forEach(this::list, request, visitor);
    }

    /**
     * Makes an API key for a sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount-ApiKey">Bitget: Create
     *     Virtual Subaccount Apikey</a>
     */
    default CompletableFuture<NewApiKey> createApiKey(CreateApiKeyRequest request) {
        return call(SubAccountsEndpoints.CREATE_API_KEY, request);
    }

    /**
     * Changes an API key of a sub-account, virtual or not.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount-ApiKey">Bitget: Modify
     *     Virtual Subaccount Apikey</a>
     */
    default CompletableFuture<ApiKey> updateApiKey(UpdateApiKeyRequest request) {
        return call(SubAccountsEndpoints.UPDATE_API_KEY, request);
    }

    /** The API keys of a sub-account. */
    default CompletableFuture<List<ApiKey>> apiKeys(String uid) {
        return apiKeys(ApiKeysRequest.builder().uid(uid).build());
    }

    /**
     * The API keys of a sub-account, virtual or not.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-ApiKey-List">Bitget: Get
     *     Subaccount Apikey List</a>
     */
    default CompletableFuture<List<ApiKey>> apiKeys(ApiKeysRequest request) {
        return call(SubAccountsEndpoints.API_KEYS, request);
    }

    /** The same calls with other options. */
    default SubAccountsAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
