package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.bitget.uta.wallet.Deposit;
import dev.exchangekit.bitget.uta.wallet.DepositAddress;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.time.Duration;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class UtaSubAccountsEndpoints {
    private static final EndpointList SUB_ACCOUNTS = EndpointList.signed("utaSubAccounts");

    public static final Endpoint<CreateSubAccountRequest, SubAccount> CREATE = SUB_ACCOUNTS
            .post("create", "/api/v3/user/create-sub", CreateSubAccountRequest.class, SubAccount.class)
            .limit(BitgetLimits.uid("utaSubAccounts.create", 10, Lane.PLACE))
            .build();

    public static final Endpoint<FreezeSubAccountRequest, Done> FREEZE = SUB_ACCOUNTS
            .post("freeze", "/api/v3/user/freeze-sub", FreezeSubAccountRequest.class, Done.class)
            .limit(BitgetLimits.uid("utaSubAccounts.freeze", 10, Lane.PLACE))
            .build();

    public static final Endpoint<SubAccountsRequest, SubAccountPage> LIST = SUB_ACCOUNTS
            .get("list", "/api/v3/user/sub-list", SubAccountsRequest.class, SubAccountPage.class)
            .limit(BitgetLimits.uid("utaSubAccounts.list", 10))
            .build();

    public static final Endpoint<SubAccountAssetsRequest, List<SubAccountAssets>> ASSETS = SUB_ACCOUNTS
            .get(
                    "assets",
                    "/api/v3/account/sub-unified-assets",
                    SubAccountAssetsRequest.class,
                    new TypeReference<List<SubAccountAssets>>() {})
            .limit(BitgetLimits.uid("utaSubAccounts.assets", 1))
            .build();

    public static final Endpoint<SubDepositAddressRequest, DepositAddress> DEPOSIT_ADDRESS = SUB_ACCOUNTS
            .get(
                    "depositAddress",
                    "/api/v3/account/sub-deposit-address",
                    SubDepositAddressRequest.class,
                    DepositAddress.class)
            .limit(BitgetLimits.uid("utaSubAccounts.depositAddress", 10))
            .build();

    public static final Endpoint<SubDepositsRequest, List<Deposit>> DEPOSITS = SUB_ACCOUNTS
            .post(
                    "deposits",
                    "/api/v3/account/sub-deposit-records",
                    SubDepositsRequest.class,
                    new TypeReference<List<Deposit>>() {})
            .lane(Lane.READ)
            .limit(BitgetLimits.uid("utaSubAccounts.deposits", 10))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<CreateApiKeyRequest, NewApiKey> CREATE_API_KEY = SUB_ACCOUNTS
            .post("createApiKey", "/api/v3/user/create-sub-api", CreateApiKeyRequest.class, NewApiKey.class)
            .limit(BitgetLimits.uid("utaSubAccounts.createApiKey", 10, Lane.PLACE))
            .build();

    public static final Endpoint<UpdateApiKeyRequest, ApiKey> UPDATE_API_KEY = SUB_ACCOUNTS
            .post("updateApiKey", "/api/v3/user/update-sub-api", UpdateApiKeyRequest.class, ApiKey.class)
            .limit(BitgetLimits.uid("utaSubAccounts.updateApiKey", 10, Lane.PLACE))
            .build();

    public static final Endpoint<DeleteApiKeyRequest, Done> DELETE_API_KEY = SUB_ACCOUNTS
            .post("deleteApiKey", "/api/v3/user/delete-sub-api", DeleteApiKeyRequest.class, Done.class)
            .limit(BitgetLimits.uid("utaSubAccounts.deleteApiKey", 10, Lane.PLACE))
            .build();

    public static final Endpoint<ApiKeysRequest, ApiKeyPage> API_KEYS = SUB_ACCOUNTS
            .get("apiKeys", "/api/v3/user/sub-api-list", ApiKeysRequest.class, ApiKeyPage.class)
            .limit(BitgetLimits.uid("utaSubAccounts.apiKeys", 10))
            .build();

    private UtaSubAccountsEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return SUB_ACCOUNTS.all();
    }
}
