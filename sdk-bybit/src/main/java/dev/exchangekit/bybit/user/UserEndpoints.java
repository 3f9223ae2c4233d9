package dev.exchangekit.bybit.user;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/** The endpoints of the user area, one constant each. */
public final class UserEndpoints {
    private static final EndpointList USER = EndpointList.signed("user");

    public static final Endpoint<NoParameters, ApiKeyInfo> API_KEY_INFO = USER.get(
                    "apiKeyInfo", "/v5/user/query-api", NoParameters.class, ApiKeyInfo.class)
            .limit(BybitLimits.uid("user.apiKeyInfo", 10))
            .build();

    public static final Endpoint<CreateSubMemberRequest, SubMember> CREATE_SUB_MEMBER = USER.post(
                    "createSubMember", "/v5/user/create-sub-member", CreateSubMemberRequest.class, SubMember.class)
            .limit(BybitLimits.uid("user.createSubMember", 1, Lane.PLACE))
            .build();

    public static final Endpoint<CreateSubApiKeyRequest, NewApiKey> CREATE_SUB_API_KEY = USER.post(
                    "createSubApiKey", "/v5/user/create-sub-api", CreateSubApiKeyRequest.class, NewApiKey.class)
            .limit(BybitLimits.uid("user.createSubApiKey", 1, Lane.PLACE))
            .build();

    public static final Endpoint<SubMembersRequest, SubMemberPage> SUB_MEMBERS = USER.get(
                    "subMembers", "/v5/user/submembers", SubMembersRequest.class, SubMemberPage.class)
            .limit(BybitLimits.uid("user.subMembers", 5))
            .build();

    public static final Endpoint<NoParameters, SubMembers> FIRST_SUB_MEMBERS = USER.get(
                    "firstSubMembers", "/v5/user/query-sub-members", NoParameters.class, SubMembers.class)
            .limit(BybitLimits.uid("user.firstSubMembers", 10))
            .build();

    public static final Endpoint<FreezeSubMemberRequest, Acknowledgement> FREEZE_SUB_MEMBER = USER.post(
                    "freezeSubMember",
                    "/v5/user/frozen-sub-member",
                    FreezeSubMemberRequest.class,
                    Acknowledgement.class)
            .limit(BybitLimits.uid("user.freezeSubMember", 5, Lane.PLACE))
            .build();

    public static final Endpoint<DeleteSubMemberRequest, Acknowledgement> DELETE_SUB_MEMBER = USER.post(
                    "deleteSubMember", "/v5/user/del-submember", DeleteSubMemberRequest.class, Acknowledgement.class)
            .limit(BybitLimits.uid("user.deleteSubMember", 5, Lane.PLACE))
            .build();

    public static final Endpoint<SubApiKeysRequest, SubApiKeys> SUB_API_KEYS = USER.get(
                    "subApiKeys", "/v5/user/sub-apikeys", SubApiKeysRequest.class, SubApiKeys.class)
            .limit(BybitLimits.uid("user.subApiKeys", 10))
            .build();

    public static final Endpoint<UpdateApiKeyRequest, ApiKeySettings> UPDATE_API_KEY = USER.post(
                    "updateApiKey", "/v5/user/update-api", UpdateApiKeyRequest.class, ApiKeySettings.class)
            .limit(BybitLimits.uid("user.updateApiKey", 5, Lane.PLACE))
            .build();

    public static final Endpoint<UpdateSubApiKeyRequest, ApiKeySettings> UPDATE_SUB_API_KEY = USER.post(
                    "updateSubApiKey", "/v5/user/update-sub-api", UpdateSubApiKeyRequest.class, ApiKeySettings.class)
            .limit(BybitLimits.uid("user.updateSubApiKey", 5, Lane.PLACE))
            .build();

    public static final Endpoint<NoParameters, Acknowledgement> DELETE_API_KEY = USER.post(
                    "deleteApiKey", "/v5/user/delete-api", NoParameters.class, Acknowledgement.class)
            .limit(BybitLimits.uid("user.deleteApiKey", 5, Lane.PLACE))
            .build();

    public static final Endpoint<DeleteSubApiKeyRequest, Acknowledgement> DELETE_SUB_API_KEY = USER.post(
                    "deleteSubApiKey", "/v5/user/delete-sub-api", DeleteSubApiKeyRequest.class, Acknowledgement.class)
            .limit(BybitLimits.uid("user.deleteSubApiKey", 5, Lane.PLACE))
            .build();

    public static final Endpoint<WalletTypesRequest, WalletTypes> WALLET_TYPES = USER.get(
                    "walletTypes", "/v5/user/get-member-type", WalletTypesRequest.class, WalletTypes.class)
            .limit(BybitLimits.uid("user.walletTypes", 10))
            .build();

    private UserEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return USER.all();
    }
}
