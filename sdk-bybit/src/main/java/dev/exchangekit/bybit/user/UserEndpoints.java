package dev.exchangekit.bybit.user;

import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

final class UserEndpoints {
    private static final EndpointList USER = new EndpointList();

    static final Endpoint<NoParameters, ApiKeyInfo> API_KEY_INFO =
            USER.add(Endpoint.get("user.apiKeyInfo", "/v5/user/query-api", NoParameters.class, ApiKeyInfo.class)
                    .signed()
                    .limit(BybitLimits.uid("user.apiKeyInfo", 10)));

    private UserEndpoints() {}

    static List<Endpoint<?, ?>> all() {
        return USER.all();
    }
}
