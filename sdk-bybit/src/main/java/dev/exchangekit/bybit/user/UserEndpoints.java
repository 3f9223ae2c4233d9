package dev.exchangekit.bybit.user;

import dev.exchangekit.bybit.internal.BybitLimits;
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

    private UserEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return USER.all();
    }
}
