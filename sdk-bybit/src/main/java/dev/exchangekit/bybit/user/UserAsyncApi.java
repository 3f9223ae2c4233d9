package dev.exchangekit.bybit.user;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * The user behind the account: API keys and sub-accounts. No method blocks; futures fail with {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UserAsyncApi extends AsyncCalls {
    /**
     * What the exchange knows of the API key that asks; any permission will do.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/apikey-info">Bybit: Get API Key Information</a>
     */
    default CompletableFuture<ApiKeyInfo> apiKeyInfo() {
        return call(UserEndpoints.API_KEY_INFO, NoParameters.NONE);
    }

    /**
     * Makes a sub-account; main accounts only.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/create-subuid">Bybit: Create Sub UID</a>
     */
    default CompletableFuture<SubMember> createSubMember(CreateSubMemberRequest request) {
        return call(UserEndpoints.CREATE_SUB_MEMBER, request);
    }

    /**
     * Makes an API key for a sub-account; main accounts only. Its secret is in this answer and never again.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/create-subuid-apikey">Bybit: Create Sub UID API Key</a>
     */
    default CompletableFuture<NewApiKey> createSubApiKey(CreateSubApiKeyRequest request) {
        return call(UserEndpoints.CREATE_SUB_API_KEY, request);
    }

    /**
     * One page of the sub-accounts; main accounts only.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/page-subuid">Bybit: Get Sub UID List (Unlimited)</a>
     */
    default CompletableFuture<SubMemberPage> subMembers(SubMembersRequest request) {
        return call(UserEndpoints.SUB_MEMBERS, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> subMembersForEach(SubMembersRequest request, Predicate<? super SubMember> visitor) {
        return Paging.forEach(this::subMembers, request, visitor);
    }

    /**
     * The sub-accounts, but 1000 at most; main accounts only.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/subuid-list">Bybit: Get Sub UID List (Limited)</a>
     */
    default CompletableFuture<SubMembers> firstSubMembers() {
        return call(UserEndpoints.FIRST_SUB_MEMBERS, NoParameters.NONE);
    }

    /**
     * Freezes or thaws a sub-account; main accounts only.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/froze-subuid">Bybit: Freeze Sub UID</a>
     */
    default CompletableFuture<Acknowledgement> freezeSubMember(FreezeSubMemberRequest request) {
        return call(UserEndpoints.FREEZE_SUB_MEMBER, request);
    }

    /**
     * Deletes a sub-account; main accounts only.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/rm-subuid">Bybit: Delete Sub UID</a>
     */
    default CompletableFuture<Acknowledgement> deleteSubMember(DeleteSubMemberRequest request) {
        return call(UserEndpoints.DELETE_SUB_MEMBER, request);
    }

    /**
     * One page of the API keys of a sub-account; main accounts only.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/list-sub-apikeys">Bybit: Get Sub Account All API Keys</a>
     */
    default CompletableFuture<SubApiKeys> subApiKeys(SubApiKeysRequest request) {
        return call(UserEndpoints.SUB_API_KEYS, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> subApiKeysForEach(SubApiKeysRequest request, Predicate<? super SubApiKey> visitor) {
        return Paging.forEach(this::subApiKeys, request, visitor);
    }

    /**
     * Changes the API key that asks; main accounts only.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/modify-master-apikey">Bybit: Modify Master API Key</a>
     */
    default CompletableFuture<ApiKeySettings> updateApiKey(UpdateApiKeyRequest request) {
        return call(UserEndpoints.UPDATE_API_KEY, request);
    }

    /**
     * Changes an API key of a sub-account.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/modify-sub-apikey">Bybit: Modify Sub API Key</a>
     */
    default CompletableFuture<ApiKeySettings> updateSubApiKey(UpdateSubApiKeyRequest request) {
        return call(UserEndpoints.UPDATE_SUB_API_KEY, request);
    }

    /**
     * Deletes the API key that asks, which is invalid at once; main accounts only.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/rm-master-apikey">Bybit: Delete Master API Key</a>
     */
    default CompletableFuture<Acknowledgement> deleteApiKey() {
        return call(UserEndpoints.DELETE_API_KEY, NoParameters.NONE);
    }

    /**
     * Deletes an API key of a sub-account, which is invalid at once.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/rm-sub-apikey">Bybit: Delete Sub API Key</a>
     */
    default CompletableFuture<Acknowledgement> deleteSubApiKey(DeleteSubApiKeyRequest request) {
        return call(UserEndpoints.DELETE_SUB_API_KEY, request);
    }

    /**
     * Which wallets accounts have.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/wallet-type">Bybit: Get UID Wallet Type</a>
     */
    default CompletableFuture<WalletTypes> walletTypes(WalletTypesRequest request) {
        return call(UserEndpoints.WALLET_TYPES, request);
    }

    /** The same calls with other options. */
    default UserAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
