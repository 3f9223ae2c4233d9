package dev.exchangekit.bitget.common;

import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/** The endpoints of the common area, one constant each. */
public final class CommonEndpoints {
    private static final EndpointList COMMON = EndpointList.open("common");

    public static final Endpoint<NoParameters, ServerTime> SERVER_TIME = COMMON.get(
                    "serverTime", "/api/v2/public/time", NoParameters.class, ServerTime.class)
            .limit(BitgetLimits.ip("common.serverTime", 20))
            .build();

    private CommonEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return COMMON.all();
    }
}
