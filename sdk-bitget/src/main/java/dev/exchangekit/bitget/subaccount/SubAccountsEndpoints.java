package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class SubAccountsEndpoints {
    private static final EndpointList SUB_ACCOUNTS = EndpointList.signed("subAccounts");

    public static final Endpoint<CreateSubAccountsRequest, CreatedSubAccounts> CREATE = SUB_ACCOUNTS
            .post(
                    "create",
                    "/api/v2/user/create-virtual-subaccount",
                    CreateSubAccountsRequest.class,
                    CreatedSubAccounts.class)
            .limit(BitgetLimits.uid("subAccounts.create", 5, Lane.PLACE))
            .build();

    public static final Endpoint<CreateWithApiKeysRequest, List<NewApiKey>> CREATE_WITH_API_KEYS = SUB_ACCOUNTS
            .post(
                    "createWithApiKeys",
                    "/api/v2/user/batch-create-subaccount-and-apikey",
                    CreateWithApiKeysRequest.class,
                    new TypeReference<List<NewApiKey>>() {})
            .limit(BitgetLimits.uid("subAccounts.createWithApiKeys", 1, Lane.PLACE))
            .build();

    public static final Endpoint<UpdateSubAccountRequest, SubAccountUpdate> UPDATE = SUB_ACCOUNTS
            .post(
                    "update",
                    "/api/v2/user/modify-virtual-subaccount",
                    UpdateSubAccountRequest.class,
                    SubAccountUpdate.class)
            .limit(BitgetLimits.uid("subAccounts.update", 5, Lane.PLACE))
            .build();

    public static final Endpoint<SubAccountsRequest, SubAccountPage> LIST = SUB_ACCOUNTS
            .get("list", "/api/v2/user/virtual-subaccount-list", SubAccountsRequest.class, SubAccountPage.class)
            .limit(BitgetLimits.uid("subAccounts.list", 1))
            .build();

    public static final Endpoint<CreateApiKeyRequest, NewApiKey> CREATE_API_KEY = SUB_ACCOUNTS
            .post(
                    "createApiKey",
                    "/api/v2/user/create-virtual-subaccount-apikey",
                    CreateApiKeyRequest.class,
                    NewApiKey.class)
            .limit(BitgetLimits.uid("subAccounts.createApiKey", 5, Lane.PLACE))
            .build();

    public static final Endpoint<UpdateApiKeyRequest, ApiKey> UPDATE_API_KEY = SUB_ACCOUNTS
            .post(
                    "updateApiKey",
                    "/api/v2/user/modify-virtual-subaccount-apikey",
                    UpdateApiKeyRequest.class,
                    ApiKey.class)
            .limit(BitgetLimits.uid("subAccounts.updateApiKey", 5, Lane.PLACE))
            .build();

    public static final Endpoint<ApiKeysRequest, List<ApiKey>> API_KEYS = SUB_ACCOUNTS
            .get(
                    "apiKeys",
                    "/api/v2/user/virtual-subaccount-apikey-list",
                    ApiKeysRequest.class,
                    new TypeReference<List<ApiKey>>() {})
            .limit(BitgetLimits.uid("subAccounts.apiKeys", 5))
            .build();

    private SubAccountsEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return SUB_ACCOUNTS.all();
    }
}
