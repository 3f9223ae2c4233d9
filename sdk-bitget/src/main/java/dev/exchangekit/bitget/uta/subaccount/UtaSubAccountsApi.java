package dev.exchangekit.bitget.uta.subaccount;

import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.uta.wallet.Deposit;
import dev.exchangekit.bitget.uta.wallet.DepositAddress;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sub-accounts of a unified account and their keys. Most calls are for keys of the master account. Methods block and
 * throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaSubAccountsApi extends Calls {
    /**
     * Makes a virtual sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Create">Bitget: Create
     *     Sub-account</a>
     */
    default SubAccount create(CreateSubAccountRequest request) {
        return call(UtaSubAccountsEndpoints.CREATE, request);
    }

    /**
     * Freezes a sub-account or ends that.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Freeze">Bitget: Freeze/Unfreeze
     *     Sub-account</a>
     */
    default Done freeze(FreezeSubAccountRequest request) {
        return call(UtaSubAccountsEndpoints.FREEZE, request);
    }

    /**
     * One page of sub-accounts.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Get">Bitget: Get Sub-account
     *     List</a>
     */
    default SubAccountPage list(SubAccountsRequest request) {
        return call(UtaSubAccountsEndpoints.LIST, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<SubAccount> listStream(SubAccountsRequest request) {
        return Paging.stream(this::list, request);
    }

    /**
     * What sub-accounts hold in their unified accounts. The page after it begins at the last {@link
     * SubAccountAssets#cursor}.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/Get-SubAccount-Unified-Assets">Bitget: Get
     *     SubAccount Unified Assets</a>
     */
    default List<SubAccountAssets> assets(SubAccountAssetsRequest request) {
        return call(UtaSubAccountsEndpoints.ASSETS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#idStream}. */
    default Stream<SubAccountAssets> assetsStream(SubAccountAssetsRequest request) {
        return Paging.idStream(this, UtaSubAccountsEndpoints.ASSETS, request, SubAccountAssets::cursor);
    }

    /**
     * Where to deposit a coin to a sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Address">Bitget: Get Sub Deposit
     *     Address</a>
     */
    default DepositAddress depositAddress(SubDepositAddressRequest request) {
        return call(UtaSubAccountsEndpoints.DEPOSIT_ADDRESS, request);
    }

    /**
     * One page of deposits of a sub-account, newest first. The page after it begins at the last {@link
     * Deposit#orderId}. Sent as a POST, which the documentation says; its example is a GET.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Records">Bitget: Get Sub Deposit
     *     Records</a>
     */
    default List<Deposit> deposits(SubDepositsRequest request) {
        return call(UtaSubAccountsEndpoints.DEPOSITS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<Deposit> depositsStream(SubDepositsRequest request) {
        return Paging.idRangeStream(
                this, UtaSubAccountsEndpoints.DEPOSITS, request, ExchangeTime.NOW, Deposit::orderId);
    }

    /**
     * Makes an API key for a sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Create">Bitget: Create
     *     Sub-account API Key</a>
     */
    default NewApiKey createApiKey(CreateApiKeyRequest request) {
        return call(UtaSubAccountsEndpoints.CREATE_API_KEY, request);
    }

    /**
     * Changes an API key of a sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Update">Bitget: Modify
     *     Sub-account API Key</a>
     */
    default ApiKey updateApiKey(UpdateApiKeyRequest request) {
        return call(UtaSubAccountsEndpoints.UPDATE_API_KEY, request);
    }

    /**
     * Deletes an API key of a sub-account, at once.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Delete">Bitget: Delete
     *     Sub-account API Key</a>
     */
    default Done deleteApiKey(DeleteApiKeyRequest request) {
        return call(UtaSubAccountsEndpoints.DELETE_API_KEY, request);
    }

    /**
     * One page of the API keys of a sub-account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Get">Bitget: Get Sub-account
     *     API Keys</a>
     */
    default ApiKeyPage apiKeys(ApiKeysRequest request) {
        return call(UtaSubAccountsEndpoints.API_KEYS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<ApiKey> apiKeysStream(ApiKeysRequest request) {
        return Paging.stream(this::apiKeys, request);
    }

    /** The same calls with other options. */
    default UtaSubAccountsApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
