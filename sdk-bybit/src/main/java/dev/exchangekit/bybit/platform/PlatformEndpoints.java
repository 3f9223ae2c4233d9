package dev.exchangekit.bybit.platform;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.util.List;

/** The endpoints of the platform area, one constant each. */
public final class PlatformEndpoints {
    private static final EndpointList PLATFORM = EndpointList.open("platform");

    public static final Endpoint<SystemStatusRequest, SystemStatus> SYSTEM_STATUS = PLATFORM.get(
                    "systemStatus", "/v5/system/status", SystemStatusRequest.class, SystemStatus.class)
            .build();

    private PlatformEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return PLATFORM.all();
    }
}
