package dev.exchangekit.bitget.subaccount;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sub-accounts of a classic account and their keys. For keys of the master account that are bound to an address.
 * Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface SubAccountsApi extends Calls {
    /**
     * Makes virtual sub-accounts; the answer tells which of them were made.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount">Bitget: Create Virtual
     *     Subaccount</a>
     */
    default CreatedSubAccounts create(CreateSubAccountsRequest request) {
        return call(SubAccountsEndpoints.CREATE, request);
    }

    /**
     * Makes virtual sub-accounts with an API key each.
     *
     * @see
     *     <a href="https://www.bitget.com/api-doc/common/vsubaccount/Batch-Create-Virtual-Subaccount-And-Apikey">Bitget:
     *     Batch Create Virtual Subaccount and Apikey</a>
     */
    default List<NewApiKey> createWithApiKeys(CreateWithApiKeysRequest request) {
        return call(SubAccountsEndpoints.CREATE_WITH_API_KEYS, request);
    }

    /**
     * Changes what a virtual sub-account may do, or freezes it.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount">Bitget: Modify Virtual
     *     Subaccount</a>
     */
    default SubAccountUpdate update(UpdateSubAccountRequest request) {
        return call(SubAccountsEndpoints.UPDATE, request);
    }

    /**
     * One page of virtual sub-accounts, newest first.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-List">Bitget: Get Virtual
     *     Subaccounts</a>
     */
    default SubAccountPage list(SubAccountsRequest request) {
        return call(SubAccountsEndpoints.LIST, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<SubAccount> listStream(SubAccountsRequest request) {
        return Paging.stream(this::list, request);
    }

    /**
     * Makes an API key for a sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount-ApiKey">Bitget: Create
     *     Virtual Subaccount Apikey</a>
     */
    default NewApiKey createApiKey(CreateApiKeyRequest request) {
        return call(SubAccountsEndpoints.CREATE_API_KEY, request);
    }

    /**
     * Changes an API key of a sub-account, virtual or not.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount-ApiKey">Bitget: Modify
     *     Virtual Subaccount Apikey</a>
     */
    default ApiKey updateApiKey(UpdateApiKeyRequest request) {
        return call(SubAccountsEndpoints.UPDATE_API_KEY, request);
    }

    /** The API keys of a sub-account. */
    default List<ApiKey> apiKeys(String uid) {
        return apiKeys(ApiKeysRequest.builder().uid(uid).build());
    }

    /**
     * The API keys of a sub-account, virtual or not.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-ApiKey-List">Bitget: Get
     *     Subaccount Apikey List</a>
     */
    default List<ApiKey> apiKeys(ApiKeysRequest request) {
        return call(SubAccountsEndpoints.API_KEYS, request);
    }

    /** The same calls with other options. */
    default SubAccountsApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
